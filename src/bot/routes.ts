import { declineUseCase, openSkip, postInChannel, skipPressed } from './handlers/skip-handlers.ts';
import { showAgenda } from './handlers/agenda-handlers.ts';
import type { Answer } from './channel/answer.ts';
import type { Drawn } from './cards/drawn.ts';
import { helpPressed } from './handlers/chat-handlers.ts';
import {
  confirmPlan,
  declinePlan,
  discardPlan,
  dropPlan,
  keepPlan,
  makePlan,
  openPlan,
  reopenPlan,
  reportPressed,
} from './handlers/commitment-handlers.ts';
import { offerPressed, takeBackOffer } from './handlers/offer-win-handlers.ts';
import { mutePressed, pausePressed, resumeAsked } from './handlers/messages-handlers.ts';
import { consentPressed } from './handlers/promotion-handlers.ts';
import { closeSetUp, openSetUp, saveSetUp, undoSetUp } from './handlers/team-handlers.ts';
import { openTry, tryReported, tryTakenBack, tryWorded } from './handlers/try-handlers.ts';
import { discardTold, showTold } from './handlers/told-win-handlers.ts';
import type { Turn } from './turn.ts';
import type { Verb } from './verbs.ts';
import { openWinForm } from './handlers/win-form-handlers.ts';
import {
  cancelWinEdit,
  cheerPressed,
  discardWin,
  openWinEdit,
  restorePressed,
  saveWinEdit,
  shareWinPressed,
  tryPressed,
  withdrawPressed,
} from './handlers/win-handlers.ts';
import { winNotSaved } from './handlers/win-not-saved.ts';

export type PressHandler = (turn: Turn, data: unknown) => Promise<Answer>;

export interface Press {
  handle: PressHandler;
  /** What stands in the form's place when nothing could be saved; it carries all that was typed. */
  notSaved?: (turn: Turn, data: unknown, reference: string) => Drawn | undefined;
}

/** Every verb of a card and what answers it. A new verb does not compile until it is answered here. */
export const PRESSES: Record<Verb, Press> = {
  'help.show': { handle: helpPressed },
  'win.form': { handle: openWinForm },
  'win.share': { handle: shareWinPressed, notSaved: winNotSaved('win.share') },
  'win.discard': { handle: discardWin },
  'win.cheer': { handle: cheerPressed(true) },
  'win.uncheer': { handle: cheerPressed(false) },
  'win.try': { handle: tryPressed },
  'try.open': { handle: openTry },
  'try.report': { handle: tryReported },
  'try.word': { handle: tryWorded },
  'try.takeBack': { handle: tryTakenBack },
  'win.edit.open': { handle: openWinEdit },
  'win.edit.save': { handle: saveWinEdit, notSaved: winNotSaved('win.edit.save') },
  'win.edit.cancel': { handle: cancelWinEdit },
  'win.withdraw': { handle: withdrawPressed },
  'win.restore': { handle: restorePressed },
  'win.told.show': { handle: showTold },
  'win.told.offer': { handle: offerPressed },
  'win.told.takeBack': { handle: takeBackOffer },
  'win.told.discard': { handle: discardTold },
  'promote.consent': { handle: consentPressed },
  'person.mute': { handle: mutePressed(true) },
  'person.unmute': { handle: mutePressed(false) },
  'person.pause': { handle: pausePressed },
  'person.resume': { handle: resumeAsked },
  'team.setup.open': { handle: openSetUp },
  'team.setup.save': { handle: saveSetUp },
  'team.setup.close': { handle: closeSetUp },
  'team.setup.undo': { handle: undoSetUp },
  'agenda.show': { handle: showAgenda },
  'agenda.skip.open': { handle: openSkip },
  'agenda.skip': { handle: skipPressed },
  'agenda.channel': { handle: postInChannel },
  'usecase.decline': { handle: declineUseCase },
  'commitment.open': { handle: openPlan },
  'commitment.make': { handle: makePlan },
  'commitment.discard': { handle: discardPlan },
  'commitment.confirm': { handle: confirmPlan },
  'commitment.decline': { handle: declinePlan },
  'commitment.report': { handle: reportPressed },
  'commitment.reopen': { handle: reopenPlan },
  'commitment.keep': { handle: keepPlan },
  'commitment.drop': { handle: dropPlan },
};
