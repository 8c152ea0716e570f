//! Members, today's and former ones.

use crate::Date;

/// A voting code, by its place in the order of the votes' table (202 of them).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId(pub u8);

impl MemberId {
    /// The place as an index.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The electoral groups of the General Assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalGroup {
    /// African Group.
    African,
    /// Asia-Pacific Group.
    AsiaPacific,
    /// Eastern European Group.
    EasternEuropean,
    /// Latin American and Caribbean Group.
    Grulac,
    /// Western European and Others Group.
    Weog,
}

impl RegionalGroup {
    /// All five.
    pub const ALL: [RegionalGroup; 5] = [
        RegionalGroup::African,
        RegionalGroup::AsiaPacific,
        RegionalGroup::EasternEuropean,
        RegionalGroup::Grulac,
        RegionalGroup::Weog,
    ];

    /// The name in `members.csv`.
    pub fn label(self) -> &'static str {
        match self {
            RegionalGroup::African => "African",
            RegionalGroup::AsiaPacific => "Asia-Pacific",
            RegionalGroup::EasternEuropean => "Eastern European",
            RegionalGroup::Grulac => "GRULAC",
            RegionalGroup::Weog => "WEOG",
        }
    }

    /// Reads what [`RegionalGroup::label`] writes.
    pub fn from_label(label: &str) -> Option<RegionalGroup> {
        Self::ALL.into_iter().find(|group| group.label() == label)
    }

    /// The `group_id` in `groups.csv`, which has the dated membership.
    pub fn group_id(self) -> &'static str {
        match self {
            RegionalGroup::African => "rg_africa",
            RegionalGroup::AsiaPacific => "rg_asia_pacific",
            RegionalGroup::EasternEuropean => "rg_eastern_europe",
            RegionalGroup::Grulac => "rg_grulac",
            RegionalGroup::Weog => "rg_weog",
        }
    }
}

/// One voting code and the State behind it (`members.csv`).
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// ISO 3166 alpha-3, or SUN CSK YUG SCG DDR GER YMD EAT EAZ.
    pub code: String,
    /// The UN's English short name.
    pub name: String,
    /// Our own label for tight places, at most 20 characters.
    pub label: String,
    /// No longer a member.
    pub former: bool,
    /// Day of admission to the UN.
    pub admitted: Date,
    /// First day on which the code can occur.
    pub code_from: Date,
    /// Last day of the seat.
    pub ended: Option<Date>,
    /// The code that continues the seat.
    pub continued_by: Option<MemberId>,
    /// Successor States.
    pub successors: Vec<MemberId>,
    /// Today's regional group (of a former member: its last).
    pub group: Option<RegionalGroup>,
    /// UN M49 region.
    pub region: String,
    /// UN M49 subregion.
    pub subregion: String,
    /// Permanent member of the Security Council.
    pub p5: bool,
    /// Longitude of the marker, degrees east.
    pub lon: f32,
    /// Latitude of the marker, degrees north.
    pub lat: f32,
    /// Former and common names, and the spellings of the vote records.
    pub aliases: Vec<String>,
    /// What a reader should know.
    pub note: String,
    /// The English long form.
    pub official: String,
}

impl Member {
    /// Stands in where an archive has no member at all (a build with `empty-packs`).
    pub(crate) fn nobody() -> Member {
        Member {
            code: String::new(),
            name: String::new(),
            label: String::new(),
            former: true,
            admitted: Date::from_days(0),
            code_from: Date::from_days(0),
            ended: None,
            continued_by: None,
            successors: Vec::new(),
            group: None,
            region: String::new(),
            subregion: String::new(),
            p5: false,
            lon: 0.0,
            lat: 0.0,
            aliases: Vec::new(),
            note: String::new(),
            official: String::new(),
        }
    }
}
