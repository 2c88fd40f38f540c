import type { z } from 'zod/v4';
import * as moderation from '../../contract/moderation.ts';
import * as sentence from '../../contract/sentence.ts';
import * as tried from '../../contract/tried.ts';
import * as contract from '../../contract/win.ts';
import type { Phrase } from '../../domain/playbook-error.ts';
import { readSentence, type SentenceReading } from '../../domain/sentence/read-sentence.ts';
import type { SentenceWords } from '../../domain/sentence/sentence-words.ts';
import { editWin, restoreWin, withdrawWin } from '../../flows/win/change-win.ts';
import { cheerWin } from '../../flows/win/cheer-win.ts';
import { featureWin } from '../../flows/win/feature-win.ts';
import { featuredForEveryone, featuredInTeam } from '../../flows/win/read-featured.ts';
import { hideWin, showWin } from '../../flows/win/hide-win.ts';
import { hiddenForEveryone, hiddenInTeam } from '../../flows/win/list-hidden-wins.ts';
import { listTried } from '../../flows/win/list-tried.ts';
import { listTeamWins, listWins, type PageAsked, readWin } from '../../flows/win/read-wins.ts';
import { searchAllWins, searchTeamWins } from '../../flows/win/search-wins.ts';
import { reportTry, takeBackTry } from '../../flows/win/report-try.ts';
import { shareWin } from '../../flows/win/share-win.ts';
import { tryWin } from '../../flows/win/try-win.ts';
import type { WinSeen } from '../../flows/win/win-seen.ts';
import { presentCommitment } from '../commitment/commitment-presenter.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentFeatured, presentFound, presentTried, presentWin, presentWins } from './win-presenter.ts';

type PageQuery = z.output<(typeof contract.listWins)['query']>;

const askedPage = ({ after, by, order = 'newest', value }: PageQuery): PageAsked => ({
  after,
  shelf: { among: by !== undefined && value !== undefined ? { by, value } : 'all', order },
});

const shown = (seen: WinSeen) => ({ data: presentWin(seen), rev: seen.win.rev });

export const winEndpoints = (words: SentenceWords, say: (phrase: Phrase) => string): Endpoint[] => [
  answering(contract.listTeamWins, async (call) => ({
    data: presentWins(await listTeamWins(call.world, call.actor, param(call, 'team'), askedPage(call.query))),
  })),
  answering(contract.listWins, async ({ world, actor, query }) => ({
    data: presentWins(await listWins(world, actor, askedPage(query))),
  })),
  answering(contract.searchTeamWins, async (call) => ({
    data: presentFound(await searchTeamWins(call.world, call.actor, param(call, 'team'), call.query)),
  })),
  answering(contract.searchWins, async ({ world, actor, query }) => ({
    data: presentFound(await searchAllWins(world, actor, query)),
  })),
  answering(contract.readWin, async (call) =>
    shown(await readWin(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  ),
  answering(contract.shareWin, async (call) =>
    shown(await shareWin(call.world, call.actor, { team: param(call, 'team'), ...call.body })),
  ),
  answering(contract.editWin, async (call) =>
    shown(
      await editWin(
        call.world,
        call.actor,
        param(call, 'team'),
        param(call, 'win'),
        call.body.words,
        call.rev,
        call.body.confirmed,
      ),
    ),
  ),
  answering(contract.withdrawWin, async (call) =>
    shown(await withdrawWin(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  ),
  answering(contract.restoreWin, async (call) =>
    shown(await restoreWin(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  ),
  answering(moderation.hideWin, async (call) =>
    shown(await hideWin(call.world, call.actor, param(call, 'team'), param(call, 'win'), call.body)),
  ),
  answering(moderation.showWin, async (call) =>
    shown(await showWin(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  ),
  answering(moderation.listHiddenInTeam, async (call) => ({
    data: presentWins(await hiddenInTeam(call.world, call.actor, param(call, 'team'), call.query.after)),
  })),
  answering(moderation.listHidden, async ({ world, actor, query }) => ({
    data: presentWins(await hiddenForEveryone(world, actor, query.after)),
  })),
  answering(moderation.readFeaturedInTeam, async (call) => ({
    data: presentFeatured(await featuredInTeam(call.world, call.actor, param(call, 'team'))),
  })),
  answering(moderation.readFeatured, async ({ world, actor }) => ({
    data: presentFeatured(await featuredForEveryone(world, actor)),
  })),
  answering(moderation.featureWin, async (call) => ({
    data: presentFeatured(
      await featureWin(call.world, call.actor, param(call, 'team'), param(call, 'win'), call.body),
    ),
  })),
  answering(contract.cheerWin, async (call) =>
    shown(await cheerWin(call.world, call.actor, param(call, 'team'), param(call, 'win'), call.body.cheer)),
  ),
  answering(contract.tryWin, async (call) => {
    const tried = await tryWin(call.world, call.actor, param(call, 'team'), param(call, 'win'), (title) =>
      say({ say: 'card:plan.fromWin', with: { title } }),
    );
    return { data: { win: presentWin(tried.win), commitment: presentCommitment(tried.commitment) } };
  }),
  answering(tried.reportTry, async (call) =>
    shown(await reportTry(call.world, call.actor, param(call, 'team'), param(call, 'win'), call.body)),
  ),
  answering(tried.takeBackTry, async (call) =>
    shown(await takeBackTry(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  ),
  answering(tried.listTried, async (call) => ({
    data: presentTried(await listTried(call.world, call.actor, param(call, 'team'), param(call, 'win'))),
  })),
  answering(sentence.readSentence, ({ body }) =>
    Promise.resolve({ data: presentReading(readSentence(body.text, words)) }),
  ),
];

const READ = ['title', 'task', 'tool', 'before', 'after', 'saved', 'frequency', 'basis', 'prompt'] as const;

function presentReading(reading: SentenceReading): sentence.SentenceReadingView {
  const {
    kind,
    title,
    story,
    task,
    tool,
    toolName,
    before,
    after,
    saved,
    frequency,
    basis,
    prompt,
    notes,
    spans,
  } = reading;
  const words = { kind, title, story, task, tool, toolName, before, after, saved, frequency, basis, prompt };
  const filled = Object.fromEntries(
    Object.entries(words).filter(([, value]) => value !== undefined && value !== ''),
  );
  return { words: filled, read: READ.filter((field) => field in filled), notes, spans };
}
