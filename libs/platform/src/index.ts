export { BadConfig, parseConfig } from '@jiyue/config';
export type { Config } from '@jiyue/config';
export { cursorOf, readCursor, sliceOf } from './graphql/cursor.js';
export {
  asRefusal,
  graphqlErrors,
  InvalidInput,
  invalidInput,
  ServiceUnavailable,
  TooManyRequests,
} from './graphql/graphql-errors.js';
export { asPage, PageInfo, pageOf } from './graphql/page.types.js';
export type { Page } from './graphql/page.types.js';
export { SliceArgs } from './graphql/slice.args.js';
export { TextPipe } from './graphql/text-pipe.js';
export { defineDomain, DOMAINS, eventsIn, partsOf } from './domain/domain.js';
export type { DomainDeclaration } from './domain/domain.js';
export type { Figures } from './domain/figures.js';
export { DEAD_LETTERS, migrateJobs, sendingBoss, startClock, startWorkers, workingBoss } from './jobs/boss.js';
export { JobDesk } from './jobs/dead-letters.js';
export type { DeadLetter, QueueState } from './jobs/dead-letters.js';
export { FormDoor, FormNotFound, FormUnreadable } from './forms/form-door.js';
export type { FormValues, PublicForm, PublicFormHandler } from './forms/public-form.js';
export { Jobs } from './jobs/jobs.js';
export type { ClockHandler, Errand, JobData, JobHandler, JobSubscription, QueueOfEvent } from './jobs/jobs.js';
export { digestOf } from './journal/digest.js';
export { defineEvent } from './journal/domain-event.js';
export type { DomainEvent, EventLabel } from './journal/domain-event.js';
export { Keeps, KEEPS } from './journal/keeps.js';
export { Journal, TRAIL } from './journal/journal.js';
export type { Change } from './journal/journal.js';
export { createLog, currentRequestId, inRequest } from './log.js';
export { platformDomain } from './platform.domain.js';
export { ANTIVIRUS, ClamAntivirus, NoAntivirus } from './antivirus/antivirus.js';
export type { Antivirus, Verdict } from './antivirus/antivirus.js';
export { loaderOf } from './graphql/loaders.js';
export type { LoaderContext } from './graphql/loaders.js';
export { readiness } from './health/health.js';
export type { HealthCheck, HealthReport } from './health/health.js';
export { addressKey } from './limits/address-key.js';
export { LocalRateCounter, RATE_COUNTER, RedisRateCounter } from './limits/rate-limits.js';
export type { RateCounter } from './limits/rate-limits.js';
export { Metrics } from './metrics.js';
export { LocalDiskStore } from './objects/local-disk-store.js';
export { OBJECT_STORE } from './objects/object-store.js';
export type { ObjectFacts, ObjectPart, ObjectStore, PresignedUpload, UploadLimits } from './objects/object-store.js';
export { ObjectNotFound, UploadRefused } from './objects/object.errors.js';
export { S3Store } from './objects/s3-store.js';
export { UploadTokens } from './objects/upload-token.js';
export { purge } from './purge.js';
export { AnchorBook } from './journal/anchor.js';
export type { Anchor } from './journal/anchor.js';
export { anchorFolder, anchorHeads, startAnchoring, trailQuery } from './journal/anchoring.js';
export { TRAIL_WATCH } from './journal/nightly-verification.js';
export type { TrailWatch } from './journal/nightly-verification.js';
export { TAMPERINGS, verifyJournal } from './journal/verify.js';
export type { Finding, Query, Tampering, Verification } from './journal/verify.js';
