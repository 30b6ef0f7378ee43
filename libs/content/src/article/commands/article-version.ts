/** An act on the article as the person saw it. */
export interface ArticleVersion {
  readonly articleId: string;
  readonly version: number;
}

/** A reviewer's yes, with what they want to say. */
export interface ArticleDecision extends ArticleVersion {
  readonly note?: string | null | undefined;
}

/** An act that needs a reason. */
export interface ArticleReason extends ArticleVersion {
  readonly reason: string;
}

/** A publication, and until when it stands. */
export interface ArticlePublication extends ArticleVersion {
  readonly withdrawAt?: Date | null | undefined;
}
