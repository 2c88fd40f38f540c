import { idOfName } from '../../src/domain/ids.ts';
import { newWin, type Win } from '../../src/domain/win/win.ts';
import { NO_COUNTS } from '../../src/domain/win/win-counts.ts';
import type { Shelf } from '../../src/domain/win/shelf.ts';
import { cheerWin } from '../../src/flows/win/cheer-win.ts';
import { listTeamWins, listWins, type PageAsked } from '../../src/flows/win/read-wins.ts';
import { shareWin } from '../../src/flows/win/share-win.ts';
import type { WinPageSeen } from '../../src/flows/win/win-seen.ts';
import { winCountsRow, winRow } from '../../src/store/keys.ts';
import type { Write } from '../../src/store/table.ts';
import { rowOnShelf, saveHold } from '../../src/store/win/gallery-store.ts';
import { readWinCounts, winCountsWrite, winWrite } from '../../src/store/win/win-store.ts';
import type { Measured } from './measured.ts';
import { ANA, MARCO, newOffice, type Office, TUESDAY, winWords } from './small-office.ts';

const MILLION = 1_000_000;
/** Deeper than any page that is measured, rows are never decoded: their words may be those of another win. */
const DECODED = 1_300;
const WHOLE: Shelf = { among: 'all', order: 'newest' };
const REUSED: Shelf = { among: 'all', order: 'reused' };
const TEAM = { t: 'tenant-1', partition: 'tenant-1|t|payroll' };

function winNumber(nth: number): Win {
  const at = new Date(TUESDAY.getTime() - nth * 60_000);
  const origin = { team: 'payroll', author: { id: 'ana', name: 'Ana' }, at, week: '2026-W48' };
  return newWin(winWords(`Win ${nth}`, { audience: 'everyone', story: 'What came out. '.repeat(20) }), {
    ...origin,
    id: idOfName(at, `win ${nth}`),
    act: { home: 'payroll', week: '2026-W48' },
  });
}

type Rows = (win: Win) => Write[];

/** Puts so many wins into the storage, the newest as they are written, the others in the same rows. */
async function fill(
  office: Office,
  count: number,
  real: (win: Win) => Promise<void>,
  rows: Rows,
): Promise<void> {
  for (let nth = 0; nth < Math.min(count, DECODED); nth += 1) await real(winNumber(nth));
  let writes: Write[] = [];
  for (let nth = DECODED; nth < count; nth += 1) {
    writes.push(...rows(winNumber(nth)));
    if (writes.length < 98) continue;
    await office.tables[placeOf(writes)].commit(partitionOf(writes), writes);
    writes = [];
  }
}
const isTeams = ([first]: Write[]): boolean => first?.row.startsWith('w|') ?? false;
const placeOf = (writes: Write[]) => (isTeams(writes) ? 'team' : 'agg');
const partitionOf = (writes: Write[]) => (isTeams(writes) ? TEAM.partition : 'tenant-1|o');

async function teamGallery(count: number): Promise<Office> {
  const office = await newOffice();
  const real = async (win: Win) => {
    const writes = [winWrite(win), winCountsWrite(win.id, NO_COUNTS)];
    await office.tables.team.commit(TEAM.partition, writes);
  };
  const [word, counts] = [winWrite(winNumber(0)), winCountsWrite('01M1000000000000000000000A', NO_COUNTS)];
  const put = (row: string, { do: _, ...write }: Write): Write =>
    'cells' in write ? { do: 'put', row, cells: write.cells } : { do: 'put', row, cells: {} };
  await fill(office, count, real, ({ id, sharedAt }) => [
    put(winRow(sharedAt, id), word),
    put(winCountsRow(sharedAt, id), counts),
  ]);
  return office;
}

async function everyonesGallery(count: number): Promise<Office> {
  const office = await newOffice();
  const rowsOf = ({ id }: Win): string[] =>
    [WHOLE, REUSED].flatMap((shelf) => rowOnShelf('everyone', shelf, { id, rank: 0 }) ?? []);
  const real = (win: Win) => {
    const held = {
      copy: { win, counts: NO_COUNTS, teamName: 'payroll' },
      rows: rowsOf(win),
      changed: win.sharedAt,
    };
    return saveHold(office.tables, TEAM.t, 'everyone', win.id, held, undefined);
  };
  await real(winNumber(0));
  const [first] = (await office.tables.agg.page({ partition: 'tenant-1|o', from: 'g|', to: 'g}' })).rows;
  const cells = first?.cells ?? {};
  await fill(
    office,
    count,
    (win) => (win.title === 'Win 0' ? Promise.resolve() : real(win)),
    (win) => rowsOf(win).map((row): Write => ({ do: 'put', row, cells })),
  );
  return office;
}

type List = (office: Office, asked: PageAsked) => Promise<WinPageSeen>;

/** Rows and transactions that the nth page touches. */
async function touched(office: Office, list: List, shelf: Shelf, nth: number): Promise<string> {
  let after: string | undefined;
  for (let page = 1; page < nth; page += 1) after = (await list(office, { shelf, after })).next;
  const { rowsRead, transactions } = office.tables.counts;
  await list(office, { shelf, after });
  const { counts } = office.tables;
  return `${counts.rowsRead - rowsRead} in ${counts.transactions - transactions}`;
}

const ofTeam: List = (office, asked) => listTeamWins(office, MARCO, 'payroll', asked);
const ofAll: List = (office, asked) => listWins(office, MARCO, asked);

/** A page of a gallery of a million wins touches as many rows as one of a hundred. */
export async function* pages(): AsyncGenerator<Measured> {
  const galleries = [
    { what: 'team', fill: teamGallery, list: ofTeam, shelves: [WHOLE] },
    { what: 'everyone', fill: everyonesGallery, list: ofAll, shelves: [WHOLE, REUSED] },
  ];
  for (const { fill: filled, list, shelves, what } of galleries) {
    const small = await filled(100);
    const large = await filled(MILLION);
    for (const shelf of shelves) {
      const aim = await touched(small, list, shelf, 1);
      for (const nth of [1, 50]) {
        const value = await touched(large, list, shelf, nth);
        yield {
          what: `${what}, ${shelf.order}, page ${nth}`,
          value,
          unit: 'rows',
          aim,
          isGood: value === aim,
        };
      }
    }
  }
}

const CHEERS = 5_000;
const MINUTES = 10;
const RIGHT_WITHIN_MS = 2_000;

/** A clock that goes on by itself as far as it is told, and wakes who waits for it. */
function newClock(start: Date) {
  let now = start.getTime();
  const waiting: { at: number; wake: () => void }[] = [];
  const settled = () => new Promise((resolve) => setImmediate(resolve));
  return {
    now: () => now,
    wait: (milliseconds: number): Promise<void> =>
      milliseconds <= 0
        ? Promise.resolve()
        : new Promise((wake) => waiting.push({ at: now + milliseconds, wake })),
    async goTo(time: number): Promise<void> {
      for (;;) {
        await settled();
        const due = waiting.filter(({ at }) => at <= time).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        waiting.splice(waiting.indexOf(due), 1);
        now = Math.max(now, due.at);
        due.wake();
      }
      now = time;
    },
  };
}

/** Five thousand people cheer one win in ten minutes. */
export async function* cheers(): AsyncGenerator<Measured> {
  const office = await newOffice();
  const words = winWords('A win that many like', { audience: 'everyone' });
  const { win } = await shareWin(office, ANA, { opId: 'bench-0001', team: 'payroll', words });
  await office.settle();
  const clock = newClock(TUESDAY);
  const world: Office = { ...office, clock: () => new Date(clock.now()), wait: clock.wait };
  const every = (MINUTES * 60_000) / CHEERS;
  const answered: number[] = [];
  const pressed: Promise<unknown>[] = [];
  let late = 0;
  const before = world.tables.counts.transactions;
  const counted = async () => (await readWinCounts(world.tables, TEAM.t, 'payroll', win.id)).value.cheers;
  for (let nth = 0; nth < CHEERS; nth += 1) {
    const at = TUESDAY.getTime() + nth * every;
    await clock.goTo(at);
    const who = { id: `reader-${nth}`, name: `Reader ${nth}`, isEditor: false, isAdmin: false };
    pressed.push(cheerWin(world, who, 'payroll', win.id, true).then(() => answered.push(clock.now() - at)));
    if (nth % 10 !== 0) continue;
    const known = Math.floor((at - RIGHT_WITHIN_MS - TUESDAY.getTime()) / every);
    if ((await counted()) < known) late += 1;
  }
  await clock.goTo(clock.now() + RIGHT_WITHIN_MS);
  await Promise.all(pressed);
  const kept = await counted();
  const slowest = Math.max(...answered) / 1000;
  const cost = (world.tables.counts.transactions - before) / CHEERS;
  yield { what: 'cheers kept of 5,000', value: String(kept), unit: '', aim: '5000', isGood: kept === CHEERS };
  yield {
    what: 'looks at counts older than 2 s',
    value: String(late),
    unit: '',
    aim: '0',
    isGood: late === 0,
  };
  yield {
    what: 'slowest answer to a cheer',
    value: slowest.toFixed(1),
    unit: 's',
    aim: '< 2',
    isGood: slowest < 2,
  };
  yield { what: 'transactions a cheer', value: cost.toFixed(1), unit: '', aim: '< 20', isGood: cost < 20 };
}
