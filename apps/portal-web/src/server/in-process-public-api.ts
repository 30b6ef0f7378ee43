import type { StoredOperation } from '@jiyue/api-client';
import {
  NotAnswered,
  type PublicSite,
  type PublishedDatabase,
  readsOf,
  readStoredOperations,
  StoredReading,
} from '@jiyue/live/reading';
import { ApiUnavailable, type PublicApi, questionOf } from './public-api.js';

/** What the public endpoint takes at most, in bytes. */
const LONGEST_QUESTION = 100 * 1024;

type Given = {
  readonly database: PublishedDatabase;
  /** Answers what is not read here, as what domains add to the public endpoint by themselves. */
  readonly further: PublicApi;
  /** The site of a host, where that is known at this moment; it is not read again for each of its pages. */
  readonly known: (host: string) => PublicSite | null | undefined;
};

/** The operations of the public endpoint in this very process, on the role that reads what is published. */
export class InProcessPublicApi implements PublicApi {
  readonly source = 'database';
  private readonly reading: StoredReading;

  constructor(private readonly given: Given) {
    const { database, known } = given;
    const reads = readsOf(database);
    const { sites } = reads;
    const at = async (host: string): Promise<PublicSite | null> => {
      const site = known(host);
      return site ? { ...site } : sites.at(host);
    };
    const relatives = (site: PublicSite) => sites.relatives(site);
    this.reading = new StoredReading({ ...reads, sites: { at, relatives } }, readStoredOperations());
  }

  async ask<Result, Variables>(operation: StoredOperation<Result, Variables>, variables: Variables): Promise<Result> {
    const { name, sha256 } = operation;
    if (!this.reading.knows(sha256)) return this.given.further.ask(operation, variables);
    // asked is what would travel, nothing more and no other kind of value
    const question = questionOf(operation, variables);
    if (Buffer.byteLength(question) > LONGEST_QUESTION) {
      throw new ApiUnavailable(`${name}: PLATFORM.BODY_TOO_LARGE`);
    }
    try {
      const asked: { variables?: object } = JSON.parse(question);
      // The generated types describe what the stored document asks for.
      return (await this.reading.answer(sha256, asked.variables ?? {})) as Result;
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw error;
      throw new ApiUnavailable(`${name}: ${error.message}`, { cause: error.cause });
    }
  }

  isThere(): Promise<boolean> {
    return this.given.database.isThere();
  }

  async close(): Promise<void> {
    await this.given.database.close();
    await this.given.further.close();
  }
}
