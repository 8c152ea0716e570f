# English messages. A place in braces is a value; a choice in brackets is a plural form
# or a word. Words for the five positions are those of docs/DATA.md and never mixed.

## Numbers, dates, lists

number-separator = ,
date = { $day } { $month } { $year }
month-of-year = { $month } { $year }
list-separator = {", "}
list-last = { $rest } and { $last }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

## Positions

position-in-favour = In favour
position-against = Against
position-abstained = Abstained
position-did-not-vote = Did not vote
position-not-a-member = Not a member then
no-seat = No seat of its own

## The result of a vote

result = Adopted: { $inFavour } of { $members } members voted in favour and { $against ->
    [0] none
   *[other] { $against }
  } against; { $abstained ->
    [0] none
   *[other] { $abstained }
  } abstained and { $didNotVote ->
    [0] none
   *[other] { $didNotVote }
  } did not vote.
result-then = Adopted: { $inFavour } of the { $members } members then voted in favour and { $against ->
    [0] none
   *[other] { $against }
  } against; { $abstained ->
    [0] none
   *[other] { $abstained }
  } abstained and { $didNotVote ->
    [0] none
   *[other] { $didNotVote }
  } did not vote.
result-unknown = Adopted. The record lists all { $members } members as not voting, so it does not say who voted how.
threshold-long = Two-thirds of the { $votes } votes for and against: { $needed }
threshold-short = Two-thirds: { $needed }
derived = Positions worked out from the official totals of each member, because no roll-call list was available.
early-rows = The record lists { $names } as not voting before { $count ->
    [one] its day
   *[other] their day
  } of admission; shown as recorded.
record-note = Note on the record: { $note }
session-regular = Session { $number }
session-special = Special session { $number }
session-emergency = Emergency special session { $number }

## Titles of figures

none-against = No member voted against
few-against = { $count ->
    [1] One member
    [2] Two members
    [3] Three members
    [4] Four members
    [5] Five members
    [6] Six members
    [7] Seven members
    [8] Eight members
   *[other] { $count } members
  } voted against: { $names }
few-in-favour = { $count ->
    [1] One member
    [2] Two members
    [3] Three members
    [4] Four members
    [5] Five members
    [6] Six members
    [7] Seven members
    [8] Eight members
   *[other] { $count } members
  } voted in favour: { $names }
many-against = { $count } members voted against, { $most } in { $group }
many-abstained = { $count } members abstained, { $most } in { $group }
members-listed = { $count } members were listed
position-of-each = Position of each member, { $date }.
circles = Circles stand for members too small to see at this size.
embed-title = { $title }, { $month }: { $inFavour } of { $members } UN members voted in favour
embed-title-unknown = { $title }, { $month }
embed-subtitle = { $symbol }, General Assembly, { $date }

## Regional groups

group-african = Africa
group-asia-pacific = Asia-Pacific
group-eastern-european = Eastern Europe
group-grulac = Latin America and Caribbean
group-weog = Western Europe and others
group-none = No group

## Notes under figures

border-note = The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by the United Nations.
dashed-note = Dashed lines: undetermined or disputed boundaries. Grey areas had no seat of their own.
historical-note = Borders of the day are assembled from present-day outlines and are approximate.
seat-of-china-note = China: seat held by the Republic of China.
source-line = Source: UN Digital Library, { $symbol }.
source-line-dgacm = Source: UN Secretariat’s machine-readable voting records, { $symbol }.
source-line-derived = Source: derived from official totals by member, { $symbol }.
member-position = { $member }: { $position }

## Pages

app-name = Plenary
site-description = Every recorded vote of the United Nations General Assembly, with its tally, its map and a link that shows exactly that.
skip-to-content = Skip to content
home-heading = How every country voted in the UN General Assembly
home-summary = { $votes } recorded votes from { $first } to { $last }. Open a vote, see every member’s position, share or embed it.
page-title = { $page } — Plenary
nav-votes = Votes
nav-main = Main
newest-vote = Newest vote
landmark-votes = Landmark votes
series-heading = Series of related votes
series-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }, { $first } to { $last }
series-note = Figures: in favour – against – abstained
series-not-found = There is no series by this name.
years-heading = Recorded votes by year
years-subtitle = Votes on adopted resolutions and decisions; { $year } to { $date }.
not-found-heading = There is no such page
not-found-vote = No recorded vote has the symbol “{ $symbol }”. Texts adopted without a vote, and votes on drafts that failed, are not in the archive.
not-found-page = Nothing is kept at this address. Search for a vote, or begin at the first page.
to-home = To the first page
damaged-heading = The archive in this page is damaged
damaged-text = The program arrived, but the votes inside it cannot be read, so nothing is shown rather than something wrong. Load the page again; if that does not help, the site needs to be built anew.
load-again = Load again
several-heading = Several votes go by this symbol
several-text = “{ $symbol }” stands for { $count } recorded votes. Choose one.

## Search

search-label = Search votes
search-placeholder = Topic, resolution or year
search-heading = Votes
search-results = { $count ->
    [0] No vote matches
    [one] { $count } of { $total } votes matches
   *[other] { $count } of { $total } votes match
  }
search-empty = Nothing matches all of these words. Use fewer words, a symbol such as A/RES/ES-11/6, or a year.
search-begin = Type words of a title, a symbol such as ES-11/6, or a year. Several words narrow the search.
search-coming = Titles and subjects are still coming; symbols and years are searched already.
search-all = All { $count } results
search-more = Show { $count } more
search-examples = Try
search-example-1 = Ukraine
search-example-2 = Palestine
search-example-3 = apartheid
search-example-4 = nuclear weapons
search-example-5 = Cuba embargo

## A vote’s page

vote-figures = { $inFavour }–{ $against }–{ $abstained }
vote-not-voting = { $count } did not vote
title-coming = The title is still coming
map-coming = The map is still coming
names-heading = Members by position
names-title = { $position } ({ $count })
pager-label = Votes before and after
previous-vote = Previous recorded vote
next-vote = Next recorded vote
documents-heading = Documents
document-resolution = Resolution { $symbol }
document-draft = Draft { $symbol }
document-meeting = Meeting record { $symbol }
meeting-hint = Explanations of vote stand in the meeting record.
document-record = UN Digital Library, record { $number }
document-no-record = The Digital Library’s record number is not known; the positions come from the UN Secretariat’s machine-readable list.
series-place = { $series }: { $place } of { $count }
figure-label = Map. { $result } The list of members by position follows below.
map-help = Arrow keys move from member to member, Enter picks, Escape leaves.
joined = Joined { $date }
picked-heading = Picked members
unpick = Remove { $member }
unknown-pick = No member has the code { $code }.

## Sharing

share-title = Share this figure
share-link = Link
share-embed = Embed code
copy-link = Copy link
copy-embed = Copy embed code
copied = Copied
copy-refused = The browser did not allow copying; select the text and copy it yourself.
share-hint = Link and embed code show the figure as it stands on this page now. The embedded figure tells the page around it how high it is.
frame-title = Map of the vote on { $symbol }. { $result }
see-every-vote = See every country’s vote
share = Share

## What is missing

failed-world = The map could not be loaded.
failed-titles = The titles could not be loaded.
failed-subjects = Subjects could not be loaded, so only symbols, titles and years are searched.
failed-offline = There is no connection. Counts and positions are complete without it.
failed-missing = The host does not have the file; the site may be in the middle of an update. Counts and positions are complete without it.
failed-damaged = The file arrived damaged, so it is not shown rather than shown wrong. Counts and positions are complete without it.
try-again = Try again
fault-not-one-of = “{ $value }” is no { $name } that this page knows ({ $known }), so it was left out.
fault-twice = “{ $name }” stands twice in the address; the first one counts.
fault-not-a-code = “{ $value }” has a part that is no code of a member; the others are picked.

## Footer

footer-source = Voting records: United Nations Digital Library and UN Secretariat (DGACM). Positions are shown as recorded.
footer-newest = Newest vote in this archive: { $date }.
theme-switch = Light or dark

## While the program loads (index.html)

boot-loading = Loading every recorded vote of the General Assembly.
boot-no-wasm = This browser cannot run the page because it has no WebAssembly. Open this address in a current version of Firefox, Chrome, Edge or Safari.
boot-offline = The page could not be fetched because there is no connection. Check the connection and load the page again.
boot-failed = The page could not be started. Load it again; if that does not help, the site may be in the middle of an update, so try again in a few minutes.
boot-no-script = This page draws its maps and tallies in your browser and needs JavaScript for it. Allow JavaScript for this address and load the page again.
landmarks-all = Show all { $count } landmark votes
series-all = The whole series
