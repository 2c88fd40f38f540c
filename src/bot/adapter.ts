import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import { withoutRetry } from './channel/send-once.ts';

type Authentication = ConfigurationBotFrameworkAuthentication;
type Factory = ReturnType<Authentication['createConnectorFactory']>;

/**
 * How the bot proves itself to the channel. `none` switches the check of inbound requests off, which is for the demo on
 * loopback only: an empty app id does the same silently, so it is refused.
 */
export type Credentials =
  'none' | { appId: string; tenantId: string; type: 'UserAssignedMSI' | 'SingleTenant'; password?: string };

export const appIdOf = (credentials: Credentials): string =>
  credentials === 'none' ? '' : credentials.appId;

function settingsOf(credentials: Credentials) {
  if (credentials === 'none') return { MicrosoftAppId: '' };
  if (!credentials.appId)
    throw new Error('An empty app id would switch authentication off; say "none" to mean that.');
  return {
    MicrosoftAppId: credentials.appId,
    MicrosoftAppTenantId: credentials.tenantId,
    MicrosoftAppType: credentials.type,
    ...(credentials.password === undefined ? {} : { MicrosoftAppPassword: credentials.password }),
  };
}

const onceOnly = (factory: Factory): Factory => ({
  create: async (serviceUrl, audience) => withoutRetry(await factory.create(serviceUrl, audience)),
});

/** Replies inside a turn and sends outside one come from two factories; both lose the retry. */
class OnceOnlyAuthentication extends ConfigurationBotFrameworkAuthentication {
  constructor(settings: ReturnType<typeof settingsOf>) {
    const options: ConfigurationBotFrameworkAuthenticationOptions = settings;
    super(options, new ConfigurationServiceClientCredentialFactory(settings));
  }

  override createConnectorFactory(...about: Parameters<Authentication['createConnectorFactory']>): Factory {
    return onceOnly(super.createConnectorFactory(...about));
  }

  override async authenticateRequest(...request: Parameters<Authentication['authenticateRequest']>) {
    const result = await super.authenticateRequest(...request);
    const { connectorFactory } = result;
    return connectorFactory ? { ...result, connectorFactory: onceOnly(connectorFactory) } : result;
  }
}

export const newAdapter = (credentials: Credentials): CloudAdapter =>
  new CloudAdapter(new OnceOnlyAuthentication(settingsOf(credentials)));
