import { ANA, MARCO, newOffice, placeOf, type Office, winWords } from '../../../test/support/small-office.ts';
import type { SimulationOptions } from '../../../test/support/simulated-world.ts';
import type { Audience } from '../../domain/win/win.ts';
import { nextAgenda, readAgenda } from '../agenda/next-agenda.ts';
import { startRun } from '../agenda/run-agenda.ts';
import { thisWeek } from '../home/this-week.ts';
import { greetPerson } from '../person/greet-person.ts';
import type { Actor } from '../ports.ts';
import { noteToldWin } from './note-told-win.ts';
import { shareWin } from './share-win.ts';

export const LINE = 'Supplier call summed up in ten minutes';

/** Marco leads payroll's segment; Ana has opened her chat with the bot. */
export async function officeInRun(
  options: Partial<SimulationOptions> = {},
): Promise<{ office: Office; agenda: string }> {
  const office = await newOffice(options);
  await greetPerson(office, ANA, placeOf('chat-of-ana'), 'en');
  const agenda = (await nextAgenda(office, MARCO, 'payroll'))?.agenda.id ?? '';
  await startRun(office, MARCO, 'payroll', agenda);
  await office.settle();
  return { office, agenda };
}

export const note = (office: Office, agenda: string, opId = 'told-0001', who = MARCO, user = ANA.id) =>
  noteToldWin(office, who, 'payroll', { opId, agenda, user, line: LINE });

/** Noted for Ana, whose offer it is. */
export async function officeWithOffer(
  options: Partial<SimulationOptions> = {},
): Promise<{ office: Office; agenda: string; id: string }> {
  const { office, agenda } = await officeInRun(options);
  const { told } = await note(office, agenda);
  await office.settle();
  return { office, agenda, id: told.id };
}

export const share = (office: Office, told: string, opId: string, who = ANA, audience: Audience = 'team') =>
  shareWin(office, who, { opId, team: 'payroll', words: winWords(LINE, { audience }), told });

/** The lines somebody is offered in their week, and those they see in the run. */
export const offeredTo = async (office: Office, who: Actor) =>
  (await thisWeek(office, who)).told.map(({ told }) => told.line);
export const seenInRun = async (office: Office, who: Actor, agenda: string) =>
  (await readAgenda(office, who, 'payroll', agenda)).told.offers.map(({ told }) => told.line);

export const toldCards = (office: Office) =>
  office.cards.flatMap(({ message, place, updated }) =>
    message?.kind === 'told-win' ? [{ is: message.now.is, at: place.conversation, updated }] : [],
  );
export const namedInRecaps = (office: Office) =>
  office.cards.flatMap(({ message, updated }) =>
    message?.kind === 'recap'
      ? [
          {
            isUpdate: updated !== undefined,
            told: message.recap.agenda.told.shared.map(({ title }) => title),
          },
        ]
      : [],
  );
