import { pictures, text } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';

/** 图集: pictures in order, each with what it shows. */
defineKind({
  key: 'picture-set',
  needsBody: false,
  fields: [
    ...article.fields,
    pictures('pictures', { group: 'facts', isRequired: true, seen: 'above' }),
    text('photographer', { group: 'facts', max: 60, seen: 'byline' }),
  ],
});
