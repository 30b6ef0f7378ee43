import './notify.subjects.js';

export type { CapturedLetter } from './channel/captured.js';
export { readOutbox } from './channel/outbox.js';
export { outletsOf } from './channel/outlets.js';
export { Outward } from './delivery/outward.js';
export { MessageType } from './message/message.types.js';
export { notifyDomain } from './notify.domain.js';
export { FOLLOW_QUEUE } from './tell/follow-events.js';
// How a domain tells people of its own (docs/adding-a-domain.md). What is told so far is of people and grants, from within.
/** @public */
export { Notify } from './tell/notify.js';
/** @public */
export { defineTopic } from './topic/topic.js';
/** @public */
export type { Topic } from './topic/topic.js';
/** @public */
export type { Bilingual } from './topic/params.js';
/** @public */
export type { Fact, Tell, Telling } from './topic/tell.js';
