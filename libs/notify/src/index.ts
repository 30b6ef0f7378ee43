import './notify.subjects.js';

export type { CapturedLetter } from './channel/captured.js';
export { readOutbox } from './channel/outbox.js';
export { outletsOf } from './channel/outlets.js';
export { Outward } from './delivery/outward.js';
export { MessageType } from './message/message.types.js';
export { notifyDomain } from './notify.domain.js';
export type { Cadence, Channel } from './preference/cadence.js';
export { FOLLOW_QUEUE } from './tell/follow-events.js';
export { Notify } from './tell/notify.js';
export type { Notice } from './tell/notify.js';
export { defineTopic } from './topic/topic.js';
export type { Topic } from './topic/topic.js';
export type { Fact, Tell, Telling } from './topic/tell.js';
