import type { UseCase } from '../../domain/playbook/use-case.ts';
import { refuse } from '../refuse.ts';

/** Archiving and bringing back are no edits: a draft is archived when what is published is. */
export const asArchived = (useCase: UseCase, published: UseCase | undefined): UseCase =>
  published ? { ...useCase, archived: published.archived, archivedFor: published.archivedFor } : useCase;

/** A draft as it is published, unless what it would replace is archived: it is brought back first. */
export function readyToPublish(useCase: UseCase, published: UseCase | undefined): UseCase {
  if (published?.archived) return refuse('conflict', 'publishArchived');
  return asArchived(useCase, published);
}
