# English messages. A place in braces is a value; a choice in brackets is a plural form
# or a word. A group marked [whole] is left out of the first, small program. Words for the five positions are those of docs/DATA.md and never mixed.

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
derived-how = How?
derived = How each member voted was worked out from official totals, because no list was published.
early-rows = The record lists { $names } as not voting before { $count ->
    [one] its day
   *[other] their day
  } of admission; shown as recorded.
record-note = Note on the record: { $note }
session-regular = Session { $number }
session-special = Special session { $number }
session-emergency = { $number ->
    [1] First
    [2] Second
    [3] Third
    [4] Fourth
    [5] Fifth
    [6] Sixth
    [7] Seventh
    [8] Eighth
    [9] Ninth
    [10] Tenth
    [11] Eleventh
    [12] Twelfth
   *[other] { $number }th
  } emergency special session

## Titles of figures

few-at = { $count ->
    [1] One member
    [2] Two members
    [3] Three members
    [4] Four members
    [5] Five members
    [6] Six members
    [7] Seven members
    [8] Eight members
   *[other] { $count } members
  } { $position ->
    [in-favour] voted in favour
    [against] voted against
    [abstained] abstained
   *[other] did not vote
  }: { $names }
many-at = { $count } members { $position ->
    [in-favour] voted in favour
    [against] voted against
    [abstained] abstained
   *[other] did not vote
  }, { $most } in { $group }
none-at = No member { $position ->
    [in-favour] voted in favour
    [against] voted against
    [abstained] abstained
   *[other] is recorded as not voting
  }
not-members = { $count ->
    [0] Every member of today held a seat
    [one] One member of today held no seat then
   *[other] { $count } members of today held no seat then
  }
nobody-there = No member stood there
several-at = { $count } members: { $counts }
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
skip-to-content = Skip to content
page-title = { $page } — Plenary
nav-votes = Votes
nav-main = Main
series-note = Figures: in favour – against – abstained
not-found-heading = We have no page here
not-found-vote = No recorded vote has the symbol “{ $symbol }”. Texts adopted without a vote, and votes on drafts that failed, are not in the archive.
not-found-page = This address leads to no vote, country or series.
to-home = Home
damaged-heading = The archive in this page is damaged
damaged-text = The program arrived, but the votes inside it cannot be read, so nothing is shown rather than something wrong. Load the page again; if that does not help, the site needs to be built anew.
load-again = Load again
several-heading = Several votes go by this symbol
several-text = “{ $symbol }” stands for { $count } recorded votes. Choose one.

## Search

search-label = Search votes
search-placeholder = Country, topic or resolution
search-results = { $count ->
    [0] No vote matches
    [one] { $count } of { $total } votes matches
   *[other] { $count } of { $total } votes match
  }
search-all = All { $count } results

## The first page and the search [whole]

site-description = Every recorded vote of the United Nations General Assembly, with its tally, its map and a link that shows exactly that.
home-heading = How every country voted in the UN General Assembly
home-summary = { $votes } recorded votes from { $first } to { $last }. Open a vote, see every member’s position, share or embed it.
newest-vote = Newest vote
landmark-votes = Landmark votes
series-heading = Series of related votes
series-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
  }, { $first } to { $last }
series-not-found = There is no series by this name.
years-heading = Recorded votes by year
years-subtitle = Votes on adopted resolutions and decisions; { $year } to { $date }.
search-heading = Votes
search-empty = Nothing matches all of these words. Use fewer words, a symbol such as A/RES/ES-11/6, or a year.
search-more = Show { $count } more
search-examples = Try
search-example-1 = Ukraine
search-example-2 = Palestine
search-example-3 = apartheid
search-example-4 = nuclear weapons
search-example-5 = Cuba embargo
failed-subjects = Agenda items, subjects and sponsors could not be loaded, so they are not searched.

## A vote’s page

series-all = The whole series
vote-figures = { $inFavour }–{ $against }–{ $abstained }
vote-not-voting = { $count } did not vote
vote-unknown = The record does not say who voted how.
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
meeting-hint = Members explain their votes in the meeting record.
document-record = UN Digital Library, record { $number }
document-no-record = The Digital Library’s record number is not known; the positions come from the UN Secretariat’s machine-readable list.
series-place = { $series }: { $place } of { $count }
figure-label = { $view }. { $result } The list of members by position follows below.
joined = Joined { $date }
picked-heading = Picked members
seat-ended = Its seat ended on { $date }
picked-one = { $position ->
    [in-favour] { $member } voted in favour
    [against] { $member } voted against
    [abstained] { $member } abstained
    [did-not-vote] { $member } did not vote
   *[other] { $member } was not a member then
}
picked-at = { $position }: { $members }
unpick = Remove { $member }
keep-pick = + Keep
keep-pick-hint = Keep the picked members when another is pressed (Shift or Ctrl does it once)
clear-picks = Clear all
unknown-pick = No member has the code { $code }.

## Views of a vote

view-map = Map
view-tiles = Tiles
view-seats = Seats
view-groups = Groups
view-table = Table
views-label = Views of this vote
narrow-tiles = On a narrow screen, tiles are easier to read than the map.
show-tiles = Show tiles
find-member = Find a member
nobody-called = No member is called “{ $text }”.
nobody-called-nearest = No member is called “{ $text }”; nearest: { $names }.
patterns-switch = Patterns
regions-label = Parts of the world
region-world = World
region-africa = Africa
region-americas = Americas
region-asia = Asia
region-caribbean = Caribbean
region-europe = Europe
region-pacific = Pacific
zoom-in = Closer
zoom-out = Farther
zoom-reset = Whole world
group-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
  }
group-cohesion = { $level ->
    [split] split
    [mostly] mostly together
   *[together] together
  } ({ $cohesion })
cohesion-note = The figure in brackets is the agreement index of Hix, Noury and Roland over those who voted: 1 where all took one position, 0 where the three positions are equally large.
groups-subtitle = Members by regional group; bar length is the size of the group.
groups-early = The regional groups were laid down on 17 December 1963; for this vote members stand in the groups of today.
announced = { $member }, { $position }, { $place } of { $members }
figure-help = { $view }. Arrow keys move from member to member, Home and End to the first and last by name, letters jump by name, Enter picks, Escape leaves.
map-keys = Plus and minus zoom, 0 shows the whole world.

## Other views than the map [whole]

find-rows = Find in the table
group-select = Groups
group-regions = Regional groups
group-others = All other members
group-dissent = Differed from the group’s largest side: { $names }
group-figures = { $inFavour }–{ $against }–{ $abstained }
groups-subtitle-one = Members of { $group } on { $date }, and all others; bar length is the number of members.
groups-marks = The row of small marks under each bar has one mark a member.
tiles-subtitle = One tile per member, all the same size, placed near its neighbours.
tiles-note = Tiles keep most neighbours together; position is approximate. Codes are those of the votes’ table, ISO 3166-1 alpha-3 for members of today.
seats-subtitle = One seat per member, ordered by position, then by regional group and name. Not the seating plan of the hall.
seats-of = of { $members } in favour
seats-rest = { $against } against · { $abstained } abstained · { $didNotVote } did not vote
table-title = { $count ->
    [one] { $count } member by name
   *[other] { $count } members by name
  }
table-subtitle = Position in this vote.
table-subtitle-before = Position in this vote, and in the vote before it in the series ({ $symbol }, { $date }).
table-shown = { $count } of { $members } members shown
table-none = No member matches. Clear the box or the filter to see all.
table-member = Member
table-group = Regional group
table-position = This vote
table-before = Vote before
copy-table = Copy table
unknown-group = There is no group “{ $group }”; regional groups are shown.
group-not-then = { $group } had no member in this vote; regional groups are shown.

## Positions inside a sentence

said-in-favour = in favour
said-against = against
said-abstained = abstained
said-did-not-vote = did not vote
said-not-a-member = not a member then
count-said = { $count } { $position }

standing-out-heading = What stands out
regions-heading = How the regional groups voted
card-series = { $series }: { $counts }
card-votes = Positions in the votes of the series
card-votes-shown = Votes { $first } to { $last } of { $count }
search-member = All votes of { $member }
search-seat = All votes of this seat (today: { $member })

## What stands out [whole]

share-in-favour = { $share ->
    [0] No member voted in favour
    [100] All members voted in favour
   *[other] { $share }% of members voted in favour
  }
most-abstentions = Most abstentions came from { $groups }
most-against = Most votes against came from { $groups }
most-divided = { $group } was the most divided group
most-divided-counts = { $group } was the most divided group: { $counts }
none-divided = All groups stood together
group-stood = { $group }: { $counts }
few-abstained = { $count ->
    [1] One member
    [2] Two members
    [3] Three members
    [4] Four members
    [5] Five members
    [6] Six members
    [7] Seven members
    [8] Eight members
   *[other] { $count } members
  } abstained: { $names }
split-group = { $group } was split: { $inFavour } in favour, { $abstained } abstained, { $against } against.
moved-since = { $count ->
    [0] No member voted
    [one] One member voted
   *[other] { $count } members voted
  } differently from the vote before in this series ({ $symbol }, { $date }).
moved-since-named = { $count ->
    [one] One member voted
   *[other] { $count } members voted
  } differently from the vote before in this series ({ $symbol }, { $date }): { $names }.
moved-hedge = The texts differ, so a different vote need not be a different view.
reasons-note = The record gives no reasons. Some members explained their votes in the meeting record.
required-admission = A majority of two thirds of the members present and voting was required, because the vote was on the admission of a new Member ({ $source }).
required-budget = A majority of two thirds of the members present and voting was required, because the vote was on a budgetary question ({ $source }).
required-suspension = A majority of two thirds of the members present and voting was required to suspend rights of membership in the Human Rights Council ({ $source }).
threshold-required = Two-thirds of the { $votes } votes for and against were required: { $needed }

## Explore [whole]

seat-today = Today: { $member }

search-every = All { $votes } votes, listed under { $count } symbols
search-listed = { $found }, listed under { $count } symbols
search-median = { $found } (median { $year })
search-filters = Add a filter
search-narrow = Narrow down
search-by-year = Votes found, by year
search-coming = Still coming: { $what }.
searched-now = Searched now: { $what }. More votes may match when all is here.
searched-always = symbols, drafts, years, common names and short titles
searched-titles = titles
searched-subjects = agenda items, subjects and sponsors
searched-tongues = titles in other languages
row-sponsors = Sponsors: { $names }
search-as-series = Show these { $count } votes side by side
search-plain = Nothing has all these words as typed, so this was searched: { $query }
member-positions = How { $member } voted: { $query }
stood-in-favour = { $member } voted in favour
stood-against = { $member } voted against
stood-abstained = { $member } abstained
stood-did-not-vote = { $member } did not vote
stood-not-a-member = { $member } was not a member
filter-differ = { $member } and { $other } voted differently
filter-same = { $member } and { $other } voted the same way
filter-split = Members of { $group } voted differently
filter-united = Members of { $group } all voted the same way
filter-at-most = { $what }: at most { $to }
filter-at-least = { $what }: at least { $from }
filter-between = { $what }: { $from } to { $to }
filter-exactly = { $what }: { $from }
filter-unopposed = No member against
filter-margin = Margin
filter-margin-under = Margin under { $to }
filter-years = Years
filter-topic = Topic: { $topic }
filter-issue = Issue code: { $issue }
filter-derived = Positions worked out from totals
filter-recorded = Positions read from a record
committee-1 = First Committee
committee-2 = Second Committee
committee-3 = Third Committee
committee-4 = Fourth Committee
committee-5 = Fifth Committee
committee-6 = Sixth Committee
committee-plenary = Directly in plenary
issue-middle-east = Middle East
issue-nuclear = Nuclear weapons
issue-arms-control = Arms control
issue-human-rights = Human rights
issue-colonialism = Colonialism
issue-development = Economic development
continues-note = Counted with { $member }: { $names }.
mistake = “{ $part }” was not understood and is left out.
mistake-meant = Did you mean { $meant }?
mistake-known = Known here: { $known }.
several-members = “{ $text }” can be several members.
tongues-note = No English text has all these words. Titles in French, Spanish, Russian, Chinese and Arabic are known from November 2020 on.
loose-note = No vote has all words as typed, so words one letter away from “{ $words }” were searched.
facet-decade = Decade
facet-topic = Topic
facet-topic-span = By words of titles, agenda items and subjects; subjects are known from 1960 on, not for every vote.
facet-more = { $count } more
facet-spans = Decades, results and sessions count every vote. Sponsors and drafts are searched too: they are known from November 2019 on.
facet-result = Result
facet-issue = Issue code, to June 2024
facet-committee = Committee, from November 2019
facet-session = Session
sort-relevance = Best match
sort-newest = Newest first
sort-oldest = Oldest first
sort-closest = Closest first
sort-divided = Most divided first
name-with-article = the { $name }
country-title = { $name } voted in favour in { $percent } of { $count } votes
country-none = { $name } held no seat in any recorded vote
country-since = Recorded votes from { $first } to { $last }
country-years = { $name } voted against in { $against } of votes and abstained in { $abstained }
country-years-hint = Votes by year; from the base line up: in favour, abstained, against, did not vote.
country-years-share-hint = Share of each year’s votes; from the base line up: in favour, abstained, against, did not vote.
years-label = Height of the columns
years-count = Count
years-share = Share
numbers-by-year = The numbers by year
country-majority = { $name } was on the largest side in { $percent } of the { $count } votes it cast, and { $alone ->
    [0] never alone
   *[other] alone in { $alone }
  }.
country-all = All { $count } votes of { $name }
continued-seats = Members are counted with the seats that they continue: { $members }.
continued-with = { $member } with { $former }
country-continues = Counted with the seats that it continues:
country-continued = Its seat was continued by
country-predecessors = It is a successor State of
country-successors = Successor States:
under-one-percent = under 1%
over-ninety-nine-percent = over 99%
percent = { $percent }%
percent-range = { $least }–{ $most }%
agreement-title = { $name } voted most like { $near }, least like { $far }, { $from }–{ $to }
agreement-hint = Agreement: of the votes in which both were in favour, against or abstained, the share in which the other took the same position as { $name }.
agreement-hint-half = Agreement: of the votes in which both were in favour, against or abstained, the share in which the other took the same position as { $name }; a vote in which only one of the two abstained counts half.
agreement-none = No vote in common
agreement-nearest = Nearest
agreement-farthest = Farthest
agreement-all = All { $count } members
agreement-votes = { $percent } of { $votes }
agreement-few = Members with fewer than 60% of the votes that others have in common are not ranked.
agreement-hatched = Too few votes in common
agreement-said = the same in { $percent } of { $votes } votes in common
agreement-self = the member that the others are compared with
source-counted = Source: voting records of the UN Digital Library and the UN Secretariat (DGACM).
outlines-of = Outlines of { $date }, the last of these votes.
maps-help = Arrow keys move from member to member, Home and End to the first and last by name, letters jump by name, Enter keeps what is said of a member below the map, Escape leaves.
maps-hint = Point at a country for its figure; press to keep it.
member-other = Compare with
pair-more = More about the two
pole-first = Between
pole-second = And
poles-none = { $pole } and { $other } opposed each other in no vote that { $name } cast
agreement-same = Count only equal votes
agreement-half = Count abstentions as half
period-label = Years
period-ten = Last 10 years
period-since = Since 1991
period-all = All years
span-from = From year
span-to = To year
topic-all = All topics
votes-column = Votes
year-column = Year
member-column = Member
agreement-column = Agreement
poles-title = Where { $pole } and { $other } opposed each other, { $name } voted with { $pole } in { $second }, with { $other } in { $first }, and abstained in { $midway }
poles-hint = All { $votes } votes in which one of { $pole } and { $other } was in favour and the other against, and { $name } cast a vote, from { $from } to { $to }. In the chart an abstention is midway between the two. Dots: years, by number of votes; line: five years together.
poles-always = With { $member }
poles-midway = Midway
poles-column = From { $other } (0%) to { $pole } (100%)
lonely-title = When { $name } stood (almost) alone
lonely-several = { $position }, { $count ->
    [0] alone
    [one] with at most { $count } other member
   *[other] with at most { $count } other members
  }, in { $votes } votes, { $from }–{ $to }
lonely-others = { $position }, { $count ->
    [0] alone
    [one] with { $count } other member
   *[other] with { $count } other members
  }
groups-title = How often { $name } broke with its groups
groups-hint = It broke with a group where more of the group’s other members took another position than its own.
groups-apart = { $percent } of { $votes }
groups-former = { $group } (former)
country-series = { $name } in { $count } series of votes
compare-title = { $count ->
    [0] No member
    [one] One member
   *[other] { $count } members
  } changed position between { $first } and { $second }
compare-of = { $first } ({ $firstDate }), then { $second } ({ $secondDate })
compare-swap = Swap
compare-first = Another first vote
compare-second = Another second vote
change-map-hint = Members by the way they moved between the two votes.
moved-toward = Towards in favour ({ $count })
moved-away = Away from in favour ({ $count })
moved-aside = Began or ceased to vote ({ $count })
moved-not = The same position, or no seat
moved-apart = A member at the second vote only ({ $count })
moved-said = { $from }, then { $to }
twin-title = Both votes on the map
twin-hint = The two maps zoom and move together.
flow-title = { $count } members voted in favour both times
flow-hint = Members by position. Coloured bands: members that changed, by new position.
changed-title = Who changed
changed-hint = Position in the first vote, then in the second
changed-pair = { $from }, then { $to } ({ $count })
changed-none = No member changed position.
changed-note = The record does not say why a member did not vote. The texts differ: another position is not always another policy.
changed-groups = { $most } of the { $count } changes were in { $group }
changed-apart = Not members at both votes ({ $count })
changed-left = Members at the first vote only: { $names }
changed-joined = Members at the second vote only: { $names }
pair-title = { $member } and { $other } agreed in { $percent } of { $votes } votes, { $from }–{ $to }
pair-never = { $member } and { $other } have no vote in common, { $from }–{ $to }
pair-trend = Agreement by year
pair-trend-hint = Votes in which both were in favour, against or abstained. Dots: years, by number of votes; line: five years together, where 15 votes support it.
pair-table = Where they stood
pair-table-hint = Votes by the position of { $member } (rows) and of { $other } (columns), each vote once.
pair-opposed = { $count ->
    [0] They never opposed each other
    [one] One vote in which one was in favour and the other against
   *[other] { $count } votes in which one was in favour and the other against
  }
pair-search-hint = The links lead to all of them. A vote that is filed under several symbols is listed under each.
pair-opposed-newest = The newest { $count } of them:
pair-search = { $member } { $position }, { $other } { $otherPosition }: { $count ->
    [one] one vote
   *[other] all { $count } votes
  }
pair-topics = Agreement by topic
pair-topics-hint = Press a topic for the votes on it in which the two voted differently.
series-title = From { $first } in favour in { $firstMonth } to { $last } in { $lastMonth }
series-title-of = “{ $title }”: from { $first } in favour in { $firstMonth } to { $last } in { $lastMonth }
series-counts = How many members took each position, vote by vote
series-chosen = { $count } chosen votes
series-never = { $count ->
    [0] No member voted the same way every time
    [one] One member voted the same way every time
   *[other] { $count } members voted the same way every time
  }
series-moved = { $count ->
    [0] No member changed its position
    [one] One member changed its position at least once
   *[other] { $count } members changed their position at least once
  }
series-matrix = Every member in every vote
series-matrix-hint = Each square is one vote: the { $count } votes from { $first } to { $last }, in order. At the right: how often the member changed its position.
series-groups = Regional groups are those of the last vote, { $date }; of a former member those of its own last vote.
series-multiples = Vote by vote
series-multiples-hint = A tile for each member. Figures: in favour – against – abstained.
series-steps-hint = Changes from each vote to the next, including between voting and not voting. A member without a seat in one of the two did not change.
series-step = { $first } → { $second }: { $count ->
    [0] no member changed
    [one] one member changed
   *[other] { $count } members changed
  }
series-way = { $from }, then { $to } ({ $count }): { $names }
series-step-compare = Compare these two votes
stood-in = { $position } in { $count } of { $votes } votes
stood-in-more = { $position } in { $count }
series-votes-hint = Each vote in order; from the base line up: in favour, abstained, against, did not vote.
series-compare = Compare the vote of { $first } with that of { $second }
series-unknown = No single recorded vote has the symbol “{ $symbol }”; it is left out.
order-label = Order
order-name = Name
order-group = Group
order-similarity = Similar countries together
order-changes = Most changes first

## About the data [whole]

about-heading = About the data
about-what = { $votes } recorded votes of the General Assembly, listed under { $records } symbols, from the records of the UN Digital Library and the UN Secretariat. Most texts are adopted without a vote and are not here.
about-counting = What counts as a vote
about-counting-text = Where one vote adopted several parts, each part has a symbol and a page, and the vote counts once. There are { $unknown } records that do not say who voted how: they have a page and count in nothing else. Each member is in favour, against or abstained, or it did not vote, which the record does not explain, or it held no seat that day.
about-derived = Votes that were worked out
about-derived-text = For { $derived } votes no list was published. How each member voted was worked out from the official totals of each member in the session, and their pages say so.
about-missing = What is missing
about-missing-text = Drafts that were not adopted, amendments, votes on paragraphs and votes in committees are not here. There was no recorded vote in 1964.
about-missing-vote = { $symbol } of { $date } ({ $title }: { $yes } in favour, { $no } against, { $abstain } abstained)
about-missing-votes = Known to exist and not here, because no list of who voted how was found: { $votes }.

## Sharing

share-title = Share this figure
share-page = Share this page
share-link = Link
share-embed = Embed code
copy-link = Copy link
copy-embed = Copy embed code
copied = Copied
copy-refused = The browser did not allow copying; select the text and copy it yourself.
take-more = Image, data, citation
more-about = Other groups
share-hint = Link and embed code show the figure as it stands on this page now. The height adjusts where a site allows our script.
frame-title = Map of the vote on { $symbol }. { $result }
see-every-vote = See every country’s vote
share = Share

## Sharing in full [whole]

share-tabs = Ways to share
see-page = See the whole page
tab-embed = Embed
tab-data = Data
link-hint = The link shows the figure as it stands on this page now.
embed-view = View
embed-theme = Theme
theme-reader = Match the reader’s device
embed-width = Width
width-full = Full column
width-pixels = { $width } px
embed-language = Language
embed-code = Code
code-frame = iframe
code-script = Script (recommended)
embed-no-figure = There is no figure at this address.
frame-hint = The iframe needs no script and keeps the height in its code, which fits the width chosen here. A full column has room for every width; only the script fits it exactly.
script-hint = The height adjusts by itself, and the figure is fetched when it comes near. Use the iframe where a site does not allow our script.
embed-preview = Preview

## Taking away [whole]

social-line = UN General Assembly · { $date }
social-title = { $title }: { $inFavour } in favour, { $against } against
border-note-short = Boundaries shown do not imply endorsement or acceptance by the United Nations.
names-note = The names shown and the designations used do not imply official endorsement or acceptance by the United Nations.
take-picture = Image
take-numbers = Numbers
take-citation = Citation
take-svg = SVG
take-png = PNG
take-png-double = PNG, large
take-social = For social media (1200 × 630)
take-copy-picture = Copy image
take-csv = CSV
take-json = JSON
take-bibtex = BibTeX
take-ris = RIS
take-share = Send the link…
take-saved = Saved as { $file }
take-no-votes = The chosen years and topic leave no vote to count.
take-subjects = Topics need the subjects of votes, which have not loaded yet.
take-refused = The browser could not make this. Try another format.
take-hint = Each image carries its title, its source, its address and a note on names or boundaries.
numbers-hint = CSV and JSON have the code, name, regional group and position of every member.
numbers-alike = CSV and JSON have the votes in common with every member, how many of them alike, and the share.
numbers-pair = CSV and JSON have the votes in common of every year, how many of them alike, and the share.
numbers-moved = CSV and JSON have the position of every member in both votes, and the way it moved.
numbers-series = CSV and JSON have the position of every member in every vote of the series.
copy-citation = Copy citation
citation-author = United Nations General Assembly
citation-number = Recorded vote on { $symbol }
citation-counts = { $inFavour } in favour, { $against } against, { $abstained } abstained, { $didNotVote } did not vote
citation-archive = UN Digital Library
citation-record = { $archive }, record { $number }, { $address }
citation-counted = { $author }, “{ $title }”. { $votes }. { $source } { $address }
citation-plain = { $author }, “{ $title }”, { $symbol }, recorded vote of { $date }: { $counts }. { $record }. { $app }, { $address }

## What is missing

failed-world = The map could not be loaded.
failed-titles = The titles could not be loaded.
failed-offline = There is no connection. Counts and positions are complete without it.
failed-missing = The host does not have the file; the site may be in the middle of an update. Counts and positions are complete without it.
failed-damaged = The file arrived damaged, so it is not shown rather than shown wrong. Counts and positions are complete without it.
no-connection = There is no connection, and this page is not here yet. Every vote and its map open without one.
try-again = Try again
fault-not-one-of = “{ $value }” is no { $name } that this page knows ({ $known }), so it was left out.
fault-twice = “{ $name }” stands twice in the address; the first one counts.
fault-too-long = “{ $name }” has more than { $most } characters; the first { $most } count.
fault-not-a-code = “{ $value }” has a part that is no code of a member; the others are picked.
fault-too-many-picks = Only { $most } members can be highlighted at once; the others in this address are left out.

## Footer

nav-about = About the data
footer-source = Voting records: United Nations Digital Library and UN Secretariat (DGACM). Positions are shown as recorded.
footer-newest = Newest vote in this archive: { $date }.
printed-on = Printed on { $date }
theme-switch = Theme: { $theme }
theme-system = Auto
theme-light = Light
theme-dark = Dark

## While the program loads (index.html) [whole]

boot-loading = Loading every recorded vote of the General Assembly.
boot-no-wasm = This browser cannot run the page because it has no WebAssembly. Open this address in a current version of Firefox, Chrome, Edge or Safari.
boot-offline = The page could not be fetched because there is no connection. Check the connection and load the page again.
boot-failed = The page could not be started. Load it again; if that does not help, the site may be in the middle of an update, so try again in a few minutes.
boot-stopped = This page has stopped.
boot-again = Load it again
boot-late = This page is taking long to start. Load it again; if that does not help, its script may be blocked or missing.
boot-no-script = This page draws its maps and tallies in your browser and needs JavaScript for it. Allow JavaScript for this address and load the page again.
landmarks-all = Show all { $count } landmark votes
