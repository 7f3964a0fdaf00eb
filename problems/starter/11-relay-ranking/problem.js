// --- prompt ---
/* Rank the teams of a charity relay.
  laps holds the times of every team's laps in full seconds. A time of zero or less marks a lap that was
  given up: it counts neither as a lap nor in the team's total time. A team without a lap that counts is
  not ranked at all.
  A team is ahead of another if it has more laps that count, or as many of them and a lower total time.
  The rank of a team is 1 plus the number of teams that are ahead of it, so that equal teams share one.
  Return a line for every ranked team, its rank and its name with a space between them, by rank and then
  by name (by UTF-16 unit, as sort does it).
  >>> relayRanking({ Owls: [70, 65], Badgers: [61, 58, 60] })
  ["1 Badgers", "2 Owls"]
  >>> relayRanking({ Otters: [60, 59, 0], Owls: [70], Badgers: [58, 61] })
  ["1 Badgers", "1 Otters", "3 Owls"]
  >>> relayRanking({ Moles: [0, -1], Newts: [] })
  []
  */
const relayRanking = (laps) => {
// --- solution ---
  const teams = [];
  for (const name of Object.keys(laps).sort()) {
    const counted = laps[name].filter((time) => time > 0);
    if (counted.length > 0) {
      teams.push({ name, count: counted.length, total: counted.reduce((sum, time) => sum + time) });
    }
  }
  // Sorting is stable: equal teams stay in the order of their names.
  const compare = (a, b) => b.count - a.count || a.total - b.total;
  teams.sort(compare);
  let rank = 0;
  return teams.map((team, place) => {
    if (place === 0 || compare(teams[place - 1], team) !== 0) {
      rank = place + 1;
    }
    return `${rank} ${team.name}`;
  });
}
// --- test ---
const testRelayRanking = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(relayRanking({ Owls: [70, 65], Badgers: [61, 58, 60] }), ['1 Badgers', '2 Owls'])
  const laps = { Otters: [60, 59, 0], Owls: [70], Badgers: [58, 61] }
  same(relayRanking(laps), ['1 Badgers', '1 Otters', '3 Owls'])
  same(laps, { Otters: [60, 59, 0], Owls: [70], Badgers: [58, 61] })
  same(relayRanking({ Moles: [0, -1], Newts: [] }), [])
  same(relayRanking({}), [])
  same(relayRanking({ Moles: [1] }), ['1 Moles'])
  same(relayRanking({ Fast: [20, 20], Slow: [90, 90, 90] }), ['1 Slow', '2 Fast'])
  same(relayRanking({ Fast: [20, 0, 20, 0], Slow: [90, 90, 90] }), ['1 Slow', '2 Fast'])
  same(relayRanking({ Ants: [50, -20], Bees: [40] }), ['1 Bees', '2 Ants'])
  same(relayRanking({ Ants: [60, -60, 60], Bees: [0, -5, 119, -1] }), ['1 Ants', '2 Bees'])
  // Equal times in all, but not as many laps.
  same(relayRanking({ Ants: [60], Bees: [30, 30] }), ['1 Bees', '2 Ants'])
  same(relayRanking({ Cats: [50, 10], Ants: [10, 50], Bees: [30, 30] }), ['1 Ants', '1 Bees', '1 Cats'])
  same(
    relayRanking({ F: [9], E: [9], D: [8], C: [7], B: [7], A: [7] }),
    ['1 A', '1 B', '1 C', '4 D', '5 E', '5 F']
  )
  same(relayRanking({ Bats: [0], Cats: [5], Dogs: [5], Eels: [9] }), ['1 Cats', '1 Dogs', '3 Eels'])
  same(relayRanking({ Ants: [100], Bees: [9], Cats: [10] }), ['1 Bees', '2 Cats', '3 Ants'])
  same(relayRanking({ Ants: [300, 200], Bees: [250, 250], Cats: [499, 2] }), ['1 Ants', '1 Bees', '3 Cats'])
  same(
    relayRanking({ apes: [5], Zebras: [5], Äsche: [5], 9: [5], 10: [5], Zebra: [5] }),
    ['1 10', '1 9', '1 Zebra', '1 Zebras', '1 apes', '1 Äsche']
  )
  // U+1F98A, which begins with the unit D83E, and U+FF2F, a wide O.
  same(relayRanking({ 'Ｏ': [5], '🦊': [5] }), ['1 🦊', '1 Ｏ'])
  same(relayRanking({ '4 Wheels': [12], 'Two  Left Feet': [11] }), ['1 Two  Left Feet', '2 4 Wheels'])
  const ones = Array(5000).fill(1)
  const long = { Late: [...ones.slice(1), 2], Long: ones, Lost: Array(5000).fill(0), Also: [...Array(100).fill(0), ...ones] }
  same(relayRanking(long), ['1 Also', '1 Long', '3 Late'])
  // A hundred groups of three; the last group has the most laps.
  const crowd = {}
  for (let i = 0; i < 300; i++) crowd[`t${100 + i}`] = Array(1 + Math.floor(i / 3)).fill(60)
  const wanted = []
  for (let group = 99; group >= 0; group--) {
    for (let i = 0; i < 3; i++) wanted.push(`${298 - 3 * group} t${100 + 3 * group + i}`)
  }
  same(relayRanking(crowd), wanted)
}

testRelayRanking()
// --- example test ---
const testRelayRankingExamples = () => {
  const same = (actual, expected) => console.assert(JSON.stringify(actual) === JSON.stringify(expected))
  same(relayRanking({ Owls: [70, 65], Badgers: [61, 58, 60] }), ["1 Badgers", "2 Owls"])
  same(relayRanking({ Otters: [60, 59, 0], Owls: [70], Badgers: [58, 61] }), ["1 Badgers", "1 Otters", "3 Owls"])
  same(relayRanking({ Moles: [0, -1], Newts: [] }), [])
}

testRelayRankingExamples()
