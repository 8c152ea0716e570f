//! The packs that are in the repository.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "these are tests")]

use atlas::{Land, Outline, Places, World};
use rollcall::pack::PackManifest;
use rollcall::{Archive, Date, MemberId, RecordedVote};
use std::collections::BTreeMap;
use std::path::Path;

pub struct Packs {
    pub world: World,
    pub places: Places,
    pub archive: Archive,
}

/// The outlines' pack, as the index names it.
pub fn world_bytes() -> Vec<u8> {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/packs");
    let index = std::fs::read_to_string(packs.join("index.csv")).unwrap();
    let shelf = PackManifest::read(&index).unwrap();
    std::fs::read(packs.join(&shelf.get("world").unwrap().file)).unwrap()
}

pub fn packs() -> Packs {
    Packs {
        world: World::read(&world_bytes()).unwrap(),
        places: Places::embedded().unwrap(),
        archive: Archive::embedded().unwrap(),
    }
}

impl Packs {
    /// A vote of each day on which other members are listed than on the day before it.
    pub fn days(&self) -> Vec<(Date, Vec<MemberId>)> {
        let mut days: BTreeMap<Date, Vec<MemberId>> = BTreeMap::new();
        for id in self.archive.ids() {
            let vote = self.archive.vote(id);
            let day = days.entry(vote.date()).or_default();
            for member in members(vote) {
                if !day.contains(&member) {
                    day.push(member);
                }
            }
        }
        days.into_iter().collect()
    }

    /// As [`Packs::days`], without days whose lands equal those of the day before.
    pub fn maps(&self) -> Vec<(Date, Vec<Land>)> {
        let mut maps: Vec<(Date, Vec<Land>)> = Vec::new();
        for (date, members) in self.days() {
            let lands = self.lands(&members, date);
            if maps.last().is_none_or(|(_, last)| *last != lands) {
                maps.push((date, lands));
            }
        }
        maps
    }

    pub fn lands(&self, members: &[MemberId], date: Date) -> Vec<Land> {
        atlas::lands(&self.world, &self.places, &self.archive, members, date)
    }

    pub fn outlines(&self, lands: &[Land]) -> Vec<Outline> {
        lands
            .iter()
            .map(|land| self.world.outline(&land.pieces))
            .collect()
    }

    pub fn code(&self, member: MemberId) -> &str {
        &self.archive.member(member).code
    }
}

pub fn members(vote: RecordedVote) -> Vec<MemberId> {
    vote.positions().map(|(member, _)| member).collect()
}
