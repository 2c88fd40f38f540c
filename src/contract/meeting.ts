import { z } from 'zod/v4';
import { teamRef } from './common.ts';
import { get, put } from './route.ts';

export const meetingView = z.object({
  /** The team that meets in this chat; absent while nobody has chosen. */
  team: teamRef.optional(),
});

export const readMeeting = get('/api/meetings/:chat', {
  says: 'Which of my teams meets in this chat',
  answer: meetingView,
});
export const linkMeeting = put('/api/teams/:team/meetings/:chat', {
  says: 'This team meets in this chat: chosen once, by one of its members',
  answer: meetingView,
});
