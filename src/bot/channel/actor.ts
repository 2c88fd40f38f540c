import type { Activity } from 'botbuilder';
import { PlaybookError } from '../../domain/playbook-error.ts';
import type { Actor } from '../../flows/ports.ts';
import { tenantOf } from './place.ts';

/**
 * Who spoke, from an activity whose token was checked. Application roles are not asked for: nothing that needs one can be
 * done in chat.
 */
export function actorOf(activity: Activity, tenant: string): Actor {
  if (tenantOf(activity) !== tenant)
    throw new PlaybookError('not-allowed', { say: 'error:otherOrganisation' });
  const { aadObjectId, name } = activity.from;
  if (!aadObjectId) throw new PlaybookError('not-allowed', { say: 'error:guest' });
  return { id: aadObjectId, name: name ?? '', isEditor: false, isAdmin: false };
}
