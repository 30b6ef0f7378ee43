import { choice, longText, text, url } from '../field.js';
import { defineKind } from '../kind.js';
import { ofArticle } from './article.js';

const group = 'facts';

/** 办事指南: who gets what where, with which papers, in how long; materials and steps are a line each. */
defineKind({
  key: 'service-guide',
  needsBody: false,
  fields: [
    ...ofArticle('source'),
    text('agency', { group, isRequired: true, seen: 'facts', isSearched: true }),
    choice('audience', { group, choices: ['person', 'enterprise', 'both'], isRequired: true, seen: 'facts' }),
    text('timeLimit', { group, max: 60, isRequired: true, seen: 'facts' }),
    text('fee', { group, max: 100, isRequired: true, seen: 'facts' }),
    text('place', { group, isRequired: true, seen: 'facts' }),
    text('phone', { group, max: 60, isRequired: true, seen: 'facts' }),
    url('online', { group, seen: 'facts' }),
    longText('conditions', { group, seen: 'above', isSearched: true }),
    longText('materials', { group, isRequired: true, seen: 'above' }),
    longText('steps', { group, isRequired: true, seen: 'above' }),
    ...ofArticle('summary', 'keywords'),
  ],
});
