// --- prompt ---
/* Name of a berth in a sleeper train.
  Berths are numbered from 1 through the whole train, and every coach has perCoach of them. In a coach
  they fill compartments of six, one compartment after the other (the last one may have fewer).
  In a compartment the numbers run upwards on the left, then upwards on the right: L1 L2 L3 R1 R2 R3.
  The name is the letter of the coach (A is the first), the number of the compartment in its coach, with
  at least two digits, and the place in the compartment, joined by hyphens.
  If the number is below 1 or lies behind coach Z, the name is empty.
  >>> berthName(1, 30)
  'A-01-L1'
  >>> berthName(38, 30)
  'B-02-L2'
  >>> berthName(0, 30)
  ''
  */
const berthName = (berth, perCoach) => {
// --- solution ---
  if (berth < 1 || berth > 26 * perCoach) {
    return '';
  }
  const coach = Math.floor((berth - 1) / perCoach);
  const inCoach = (berth - 1) % perCoach;
  const compartment = String(Math.floor(inCoach / 6) + 1).padStart(2, '0');
  const place = ['L1', 'L2', 'L3', 'R1', 'R2', 'R3'][inCoach % 6];
  return `${String.fromCharCode(65 + coach)}-${compartment}-${place}`;
}
// --- test ---
const testBerthName = () => {
  console.assert(berthName(1, 30) === 'A-01-L1')
  console.assert(berthName(38, 30) === 'B-02-L2')
  console.assert(berthName(0, 30) === '')
  console.assert(berthName(-7, 30) === '')
  console.assert(berthName(3, 30) === 'A-01-L3')
  console.assert(berthName(4, 30) === 'A-01-R1')
  console.assert(berthName(6, 30) === 'A-01-R3')
  console.assert(berthName(7, 30) === 'A-02-L1')
  console.assert(berthName(30, 30) === 'A-05-R3')
  console.assert(berthName(31, 30) === 'B-01-L1')
  console.assert(berthName(10, 10) === 'A-02-R1')
  console.assert(berthName(11, 10) === 'B-01-L1')
  console.assert(berthName(26, 1) === 'Z-01-L1')
  console.assert(berthName(27, 1) === '')
  console.assert(berthName(780, 30) === 'Z-05-R3')
  console.assert(berthName(781, 30) === '')
  console.assert(berthName(60, 60) === 'A-10-R3')
  console.assert(berthName(1000, 1000) === 'A-167-R1')
  console.assert(berthName(1000000000, 30) === '')
}

testBerthName()
// --- example test ---
const testBerthNameExamples = () => {
  console.assert(berthName(1, 30) === 'A-01-L1')
  console.assert(berthName(38, 30) === 'B-02-L2')
  console.assert(berthName(0, 30) === '')
}

testBerthNameExamples()
