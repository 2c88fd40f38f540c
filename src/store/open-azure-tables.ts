import { TableClient, type TableServiceClientOptions } from '@azure/data-tables';
import { AzureTable } from './azure-table.ts';
import { storeErrorOf } from './azure-faults.ts';
import { type Table, TABLE_NAMES, type TableName, type Tables } from './table.ts';

/** What the directory's identities answer to; the same shape as the identity package's credentials. */
export interface DirectoryCredential {
  getToken(scopes: string | string[]): Promise<{ token: string; expiresOnTimestamp: number } | null>;
}

export type AzureConnection = { url: string; credential: DirectoryCredential } | { connectionString: string };

export interface AzureOptions {
  connection: AzureConnection;
  /** Before every table name; letters and digits. For tests that share an account. */
  prefix?: string;
  /** How long one call may take in all. Shorter than the grace of the folds. */
  deadlineMs?: number;
}

const DEADLINE = 8_000;
const READ_TRIES = { maxRetries: 2, retryDelayInMs: 100, maxRetryDelayInMs: 1_000 };
const EMULATOR = 'http://127.0.0.1';

const endpointOf = (connection: AzureConnection): string => {
  if ('url' in connection) return connection.url;
  if (/UseDevelopmentStorage=true/i.test(connection.connectionString)) return EMULATOR;
  return /TableEndpoint=([^;]+)/i.exec(connection.connectionString)?.[1] ?? '';
};

/** Plain HTTP is for the emulator on this machine only; everywhere else the client insists on TLS. */
function isLoopback(endpoint: string): boolean {
  if (!URL.canParse(endpoint)) return false;
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
}

function clientOf(
  connection: AzureConnection,
  table: string,
  retryOptions: TableServiceClientOptions['retryOptions'],
): TableClient {
  const options = { retryOptions, allowInsecureConnection: isLoopback(endpointOf(connection)) };
  return 'url' in connection
    ? new TableClient(connection.url, table, connection.credential, options)
    : TableClient.fromConnectionString(connection.connectionString, table, options);
}

/** The tables of the product in an Azure storage account. Those that are missing are made. */
export async function openAzureTables({
  connection,
  prefix = '',
  deadlineMs = DEADLINE,
}: AzureOptions): Promise<Tables> {
  const open = (name: TableName): Table => {
    const table = prefix + name;
    const writing = clientOf(connection, table, { maxRetries: 0 });
    const reading = clientOf(connection, table, READ_TRIES);
    return new AzureTable({ writing, reading }, deadlineMs);
  };
  await Promise.all(
    TABLE_NAMES.map((name) => makeTable(clientOf(connection, prefix + name, READ_TRIES), deadlineMs)),
  );
  return {
    team: open('team'),
    agg: open('agg'),
    person: open('person'),
    org: open('org'),
    playbook: open('playbook'),
    job: open('job'),
    delivery: open('delivery'),
    dirty: open('dirty'),
    audit: open('audit'),
  };
}

async function makeTable(client: TableClient, deadlineMs: number): Promise<void> {
  try {
    // A table that is there is fine: the client takes 409 for success.
    await client.createTable({ abortSignal: AbortSignal.timeout(deadlineMs) });
  } catch (error) {
    throw storeErrorOf(error);
  }
}
