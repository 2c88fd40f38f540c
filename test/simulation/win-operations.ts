import { TRIED } from '../../src/domain/win/win-counts.ts';
import { type WinWords, winWordsSchema } from '../../src/domain/win/win.ts';
import { editWin, restoreWin, withdrawWin } from '../../src/flows/win/change-win.ts';
import { hideWin, showWin } from '../../src/flows/win/hide-win.ts';
import { cheerWin } from '../../src/flows/win/cheer-win.ts';
import { draftWin } from '../../src/flows/win/draft-win.ts';
import { readWin } from '../../src/flows/win/read-wins.ts';
import { shareWin } from '../../src/flows/win/share-win.ts';
import { reportTry, takeBackTry } from '../../src/flows/win/report-try.ts';
import { tryWin } from '../../src/flows/win/try-win.ts';
import type { WinSeen } from '../../src/flows/win/win-seen.ts';
import type { Known, KnownWin } from './known.ts';
import { DEPARTMENTS, OWNERS, type Somebody } from './organisation.ts';
import type { Maker, Operation } from './operation.ts';

const USE_CASES = DEPARTMENTS.slice(0, 2).flatMap((department) => [`${department}-1`, `${department}-2`]);

/** The story says which operation a win came from, and edits keep it: so two wins of one operation are seen. */
const wordsOf = (known: Known, marker: string, title: string): WinWords => ({
  kind: known.chance(0.8) ? 'worked' : 'did-not-work',
  title,
  story: marker,
  // Edited, a win may move to another shelf.
  task: known.one([undefined, 'drafting-email', 'research'] as const),
  tool: known.one([undefined, 'claude', 'chatgpt'] as const),
  useCase: known.one([undefined, ...USE_CASES]),
  audience: known.one(['me', 'team', 'everyone', 'everyone', 'everyone']) ?? 'team',
});

function learned(known: Known, seen: WinSeen): WinSeen {
  const { id, team, author, rev } = seen.win;
  const former = known.wins.find((win) => win.id === id);
  if (!former || former.rev < rev) known.learn(known.wins, { id, team, author, rev });
  return seen;
}

function teamFor(known: Known, who: Somebody): string {
  return known.chance(0.1) ? known.team().id : (known.one(who.teams) ?? known.team().id);
}

function share(known: Known): Operation {
  const who = known.person();
  const opId = known.mint('form');
  const team = teamFor(known, who);
  const words = wordsOf(known, opId, `A win from ${opId}`);
  return {
    label: `${who.id} shares ${opId} in ${team} for ${words.audience}`,
    about: opId,
    again: true,
    run: async (world) => learned(known, await shareWin(world, who, { opId, team, words })),
  };
}

/** A sentence typed in chat and posted from its card; the channel may deliver it twice, each with a card of its own. */
function type(known: Known): Operation {
  const who = known.person();
  const text = known.mint('typed');
  const team = teamFor(known, who);
  const words = wordsOf(known, text, `A win from ${text}`);
  const typedAt = known.clock().getTime();
  // Later than this it is a new message, by design.
  const isSame = () => known.clock().getTime() - typedAt < 500_000;
  return {
    label: `${who.id} types ${text} in ${team} for ${words.audience}`,
    about: text,
    again: true,
    hashes: isSame,
    run: async (world) => {
      if (!isSame()) return undefined;
      const { opId } = await draftWin(world, who, { conversation: team, text });
      return learned(known, await shareWin(world, who, { opId, team, words }));
    },
  };
}

const on = (make: (known: Known, win: KnownWin) => Operation) => (known: Known) => {
  // Recent things are pressed on most.
  const win = known.one(known.chance(0.7) ? known.wins.slice(-3) : known.wins);
  return win && make(known, win);
};

function edit(known: Known, win: KnownWin): Operation {
  const who = known.mostly(win.author);
  const title = `Edited ${known.mint('edit')}`;
  const { task, tool, useCase } = wordsOf(known, '', title);
  const rev = known.chance(0.7) ? win.rev : undefined;
  return {
    label: `${who.id} edits win ${win.id} at rev ${rev} to "${title}"`,
    run: async (world) => {
      // The form holds the words it was opened with.
      const read = await readWin(world, who, win.team, win.id);
      const words = { ...winWordsSchema.parse(read.win), title, task, tool, useCase };
      return learned(known, await editWin(world, who, win.team, win.id, words, rev));
    },
  };
}

function withdraw(known: Known, win: KnownWin): Operation {
  const who = known.mostly(win.author);
  return {
    label: `${who.id} withdraws win ${win.id}`,
    run: async (world) => learned(known, await withdrawWin(world, who, win.team, win.id)),
  };
}

function restore(known: Known, win: KnownWin): Operation {
  const who = known.mostly(win.author);
  return {
    label: `${who.id} restores win ${win.id}`,
    run: async (world) => learned(known, await restoreWin(world, who, win.team, win.id)),
  };
}

/** Mostly by who may: an owner of its team, or the one editor. */
const moderator = (known: Known, win: KnownWin) => {
  const owners = OWNERS.get(win.team) ?? [];
  return known.mostly(known.one([...owners, 'eva']) ?? 'eva');
};

function hide(known: Known, win: KnownWin): Operation {
  const who = moderator(known, win);
  const reason = { reason: 'misleading', words: known.mint('reason') } as const;
  return {
    label: `${who.id} hides win ${win.id}`,
    run: async (world) => learned(known, await hideWin(world, who, win.team, win.id, reason)),
  };
}

function show(known: Known, win: KnownWin): Operation {
  const who = moderator(known, win);
  return {
    label: `${who.id} shows win ${win.id} again`,
    run: async (world) => learned(known, await showWin(world, who, win.team, win.id)),
  };
}

function cheer(known: Known, win: KnownWin): Operation {
  const who = known.person();
  const cheers = known.chance(0.7);
  return {
    label: `${who.id} ${cheers ? 'cheers' : 'takes back the cheer for'} win ${win.id}`,
    about: `cheer ${who.id} ${win.id} ${cheers}`,
    again: true,
    run: (world) => cheerWin(world, who, win.team, win.id, cheers),
  };
}

function tryIt(known: Known, win: KnownWin): Operation {
  const who = known.person();
  return {
    label: `${who.id} will try win ${win.id}`,
    about: `try ${who.id} ${win.id}`,
    again: true,
    run: async (world) => {
      const seen = await tryWin(world, who, win.team, win.id, (title) => title);
      const { id, team, user } = seen.commitment.commitment;
      known.learn(known.commitments, { id, team, user });
      return seen;
    },
  };
}

function report(known: Known, win: KnownWin): Operation {
  const who = known.person();
  const outcome = known.one(TRIED) ?? 'worked';
  const word = known.chance(0.4) ? `because of ${known.mint('word')}` : undefined;
  return {
    label: `${who.id} reports that win ${win.id} was ${outcome}`,
    about: `tried ${who.id} ${win.id} ${outcome}`,
    again: true,
    run: (world) => reportTry(world, who, win.team, win.id, { outcome, word }),
  };
}

function takeBack(known: Known, win: KnownWin): Operation {
  const who = known.person();
  return {
    label: `${who.id} takes back the report on win ${win.id}`,
    about: `tried ${who.id} ${win.id} nothing`,
    run: (world) => takeBackTry(world, who, win.team, win.id),
  };
}

export const WIN_OPERATIONS: readonly Maker[] = [
  { weight: 10, make: share },
  { weight: 6, make: type },
  { weight: 5, make: on(edit) },
  { weight: 6, make: on(withdraw) },
  { weight: 6, make: on(restore) },
  { weight: 4, make: on(hide) },
  { weight: 3, make: on(show) },
  { weight: 10, make: on(cheer) },
  { weight: 7, make: on(tryIt) },
  { weight: 10, make: on(report) },
  { weight: 3, make: on(takeBack) },
];
