import { text, url } from '../field.js';
import { defineKind } from '../kind.js';
import { ofArticle } from './article.js';

const group = 'facts';

/** 机构职能: the title is the unit; the text says what it does (政府信息公开条例 Art. 20 (2)). */
defineKind({
  key: 'unit-profile',
  fields: [
    ...ofArticle('source'),
    text('head', { group, max: 60, isRequired: true, seen: 'facts', isSearched: true }),
    text('address', { group, isRequired: true, seen: 'facts' }),
    text('officeHours', { group, isRequired: true, seen: 'facts' }),
    text('phone', { group, max: 60, isRequired: true, seen: 'facts' }),
    text('postcode', { group, max: 6, pattern: /^\d{6}$/, seen: 'facts' }),
    url('website', { group, seen: 'facts' }),
    ...ofArticle('summary', 'keywords'),
  ],
});
