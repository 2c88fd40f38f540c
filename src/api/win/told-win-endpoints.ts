import * as contract from '../../contract/told-win.ts';
import { discardToldWin, takeBackToldWin } from '../../flows/win/answer-told-win.ts';
import { noteToldWin } from '../../flows/win/note-told-win.ts';
import { answering, type Endpoint, param } from '../endpoint.ts';
import { presentToldWin } from './told-win-presenter.ts';

export const toldWinEndpoints: Endpoint[] = [
  answering(contract.noteToldWin, async (call) => {
    const asked = { ...call.body, agenda: param(call, 'agenda') };
    return { data: presentToldWin(await noteToldWin(call.world, call.actor, param(call, 'team'), asked)) };
  }),
  answering(contract.takeBackToldWin, async (call) => ({
    data: presentToldWin(
      await takeBackToldWin(call.world, call.actor, param(call, 'team'), param(call, 'told')),
    ),
  })),
  answering(contract.discardToldWin, async (call) => ({
    data: presentToldWin(
      await discardToldWin(call.world, call.actor, param(call, 'team'), param(call, 'told')),
    ),
  })),
];
