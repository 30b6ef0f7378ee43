import type { ContentArticle } from '../article/article.entity.js';

/** Of what has come to another step: it is nobody's in particular, and nobody was asked. */
export const NOBODYS: Pick<ContentArticle, 'stepOwner' | 'consulted'> = { stepOwner: null, consulted: [] };
