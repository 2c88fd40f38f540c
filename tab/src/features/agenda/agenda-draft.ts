import type { AgendaView, ItemView } from '#contract/agenda-view.ts';
import { isSameList } from './agenda-items.ts';

/** A version of the agenda as the server has it, with the tag a save must carry. */
export interface Version {
  view: AgendaView;
  etag: string;
}

/**
 * Changes made here, on their way to the server. `base` is what they were made on: when somebody saved something in
 * between that left the items alone (a posted card, a started run), the change is no conflict.
 */
export type Draft =
  | { is: 'saved' }
  | { is: 'changed'; items: readonly ItemView[]; base: Version }
  | { is: 'saving'; items: readonly ItemView[]; sent: readonly ItemView[]; base: Version }
  | { is: 'failed'; items: readonly ItemView[]; base: Version; why: unknown }
  | { is: 'stale'; items: readonly ItemView[]; theirs: Version };

export type DraftEvent =
  | { did: 'change'; items: readonly ItemView[]; on: Version }
  | { did: 'send' }
  | { did: 'store'; version: Version }
  | { did: 'fail'; why: unknown }
  | { did: 'meet'; theirs: Version }
  | { did: 'retry' }
  | { did: 'take-theirs' }
  | { did: 'keep-mine' };

export const SAVED: Draft = { is: 'saved' };

export function draftAfter(draft: Draft, event: DraftEvent): Draft {
  switch (event.did) {
    case 'change':
      return changed(draft, event.items, event.on);
    case 'send':
      return draft.is === 'changed' ? { ...draft, is: 'saving', sent: draft.items } : draft;
    case 'store':
      if (draft.is !== 'saving') return draft;
      return draft.items === draft.sent ? SAVED : { is: 'changed', items: draft.items, base: event.version };
    case 'fail':
      return draft.is === 'saving'
        ? { is: 'failed', items: draft.items, base: draft.base, why: event.why }
        : draft;
    case 'meet':
      return draft.is === 'saving' ? met(draft, event.theirs) : draft;
    case 'retry':
      return draft.is === 'failed' ? { is: 'changed', items: draft.items, base: draft.base } : draft;
    case 'take-theirs':
      return SAVED;
    case 'keep-mine':
      return draft.is === 'stale' ? { is: 'changed', items: draft.items, base: draft.theirs } : draft;
  }
}

function changed(draft: Draft, items: readonly ItemView[], on: Version): Draft {
  switch (draft.is) {
    case 'saved':
      return { is: 'changed', items, base: on };
    case 'failed':
      return { is: 'changed', items, base: draft.base };
    case 'changed':
    case 'saving':
    case 'stale':
      return { ...draft, items };
  }
}

function met(draft: Extract<Draft, { is: 'saving' }>, theirs: Version): Draft {
  const isOnlyTheTag = isSameList(draft.base.view.items, theirs.view.items);
  const isTheSameAct = isSameList(draft.items, theirs.view.items);
  if (isTheSameAct) return SAVED;
  return isOnlyTheTag
    ? { is: 'changed', items: draft.items, base: theirs }
    : { is: 'stale', items: draft.items, theirs };
}
