import { choice, text, url } from '../field.js';
import { defineKind } from '../kind.js';
import { article } from './article.js';

/** 政策解读: who explains which document, and how (国办发〔2014〕57号 Art. 4). Both link to each other. */
defineKind({
  key: 'interpretation',
  fields: [
    ...article.fields,
    url('document', { group: 'facts', isRequired: true, seen: 'facts' }),
    choice('form', {
      group: 'facts',
      choices: ['text', 'chart', 'video', 'conference', 'expert'],
      isRequired: true,
      seen: 'facts',
    }),
    text('interpreter', { group: 'facts', isRequired: true, seen: 'facts', isSearched: true }),
  ],
});
