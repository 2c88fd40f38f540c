import { muteNews } from '../../contract/person.ts';
import { hasMuted } from '../../domain/person/person.ts';
import { mute } from '../../flows/news/mute-news.ts';
import { answering, type Endpoint } from '../endpoint.ts';

/** What somebody sets for themselves: the person is who asks, never one that is named. */
export const personEndpoints: Endpoint[] = [
  answering(muteNews, async ({ actor, body, world }) => {
    const person = await mute(world, actor, 'author-news', body.muted);
    return { data: { muted: hasMuted(person, 'author-news') } };
  }),
];
