import { BOT, channelIdOf, chatIdOf, guidOf, slugOf, TENANT } from './demo-ids.ts';
import { actorOf, SHOWN_TEAM } from './organisation.ts';

/**
 * Who types in the Playground: an employee, since everything can be tried as one without knowing the app. The manager and
 * the others post through the Playground's HTTP doors.
 */
export const PLAYGROUND_PERSON = 'Ana Silva';
/** The Playground takes exactly five others, and says so only in its log. The manager is one of them. */
export const PLAYGROUND_OTHERS = ['Ines Duarte', 'Priya Raman', 'Tomasz Wilk', 'Mei Tanaka', 'Samir Haddou'];

export const GROUP_CHAT = {
  id: `19:${guidOf('group chat', 'panel')}@thread.v2`,
  name: 'Panel for the sourcer vacancy',
};

function userOf(name: string) {
  const { id } = actorOf(name);
  const [givenName = name, ...rest] = name.split(' ');
  const address = `${slugOf(name).replaceAll('-', '.')}@example.com`;
  return {
    id: chatIdOf(id),
    name,
    // Spelled so in the Playground's own schema.
    userPrincipleName: address,
    aadObjectId: id,
    givenName,
    surname: rest.join(' '),
    email: address,
  };
}

/**
 * The content of `.m365agentsplayground.yml`, with the same people and the same team as in the tab. YAML reads JSON as it
 * is. The Playground adds the General channel by itself, under the id of the team.
 */
export function playgroundConfig(): string {
  const config = {
    version: '0.1.1',
    tenantId: TENANT,
    bot: BOT,
    currentUser: userOf(PLAYGROUND_PERSON),
    users: PLAYGROUND_OTHERS.map(userOf),
    personalChat: { id: `a:${guidOf('chat', PLAYGROUND_PERSON)}` },
    groupChat: GROUP_CHAT,
    team: {
      id: SHOWN_TEAM.channelId,
      name: SHOWN_TEAM.plan.name,
      aadGroupId: SHOWN_TEAM.id,
      channels: [{ id: channelIdOf('talent-acquisition intake'), name: 'Intake questions' }],
    },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
