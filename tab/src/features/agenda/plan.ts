import type { AgendaView, UseCaseInRoom } from '#contract/agenda-view.ts';
import type { makeCommitmentBody } from '#contract/commitment.ts';
import { TOOLS } from '#contract/win.ts';
import type { z } from 'zod/v4';

type Tool = (typeof TOOLS)[number];
export type PlanBody = z.input<typeof makeCommitmentBody>;

export const toolOf = (name: string | undefined): Tool =>
  TOOLS.find((tool) => tool === name) ?? 'ai-assistant';

/** The if-then plan a use case offers. The moment is the person's own to word. */
export interface Offer {
  useCase: string;
  trigger: string;
  tool: Tool;
  plan: string;
}

export const offerOf = ({ id, text, tools }: UseCaseInRoom): Offer => ({
  useCase: id,
  trigger: text.trigger,
  tool: toolOf(tools[0]),
  plan: text.plan,
});

/** A plan for somebody else is a proposal; for oneself nobody is named. */
export const planFor = (
  person: string,
  me: string,
  offer: Offer,
  by: { opId: string; agenda: string },
): PlanBody => ({
  opId: by.opId,
  agenda: by.agenda,
  user: person === me ? undefined : person,
  plan: offer,
});

/** Who already has a plan for this use case from this very segment, stored or on its way. */
export const notedFor = (
  view: AgendaView,
  { id }: UseCaseInRoom,
  onTheWay: readonly { person: string; body: PlanBody }[],
): ReadonlySet<string> =>
  new Set([
    ...(view.run?.made ?? []).filter((made) => made.useCase === id).map(({ person }) => person.id),
    ...onTheWay.filter(({ body }) => body.plan.useCase === id).map(({ person }) => person),
  ]);
