import { messages as m } from '../../messages/index.js';
import { writeQuery } from '../../view/query.js';
import { definePage, type Offer } from '../define-page.js';
import { address, FORM, keys } from './address.js';
import { load, receive } from './load.js';

const offer: Offer = {
  ask: m.feedbackAsk,
  label: m.feedbackLink,
  to: (links, path) => links.to(FORM, writeQuery(keys, { about: path })),
};

export const feedback = definePage({
  kind: 'feedback',
  address,
  keys,
  load,
  receive,
  keeping: 'never',
  uncrawled: [FORM],
  offer,
});
