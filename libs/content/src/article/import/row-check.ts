import { Injectable } from '@nestjs/common';
import { DomainError } from '@jiyue/kernel';
import type { Scope } from '@jiyue/tenancy';
import { takenKind } from '../../column/column.kinds.js';
import type { ContentColumn } from '../../column/column.entity.js';
import { ColumnRepository } from '../../column/column.repository.js';
import { ColumnNotFound, ImportedTitleLength } from '../../content.errors.js';
import { kindOf } from '../../kind/kinds.js';
import { columnToWriteIn } from '../admit.js';
import type { CreateArticleGiven } from '../commands/create-article.js';
import { emptyTexts, textsAfter } from '../texts.js';
import { bodyOf, type GivenArticle } from './given-article.js';

const TITLE_LENGTH = 200;

/** What is wrong with a row, by field and code. */
export interface CellProblem {
  readonly field: string;
  readonly rule: string;
}

/** A file may name a field by its kind as well; whether the row is of that kind, the column says. */
function keyIn(kind: string, key: string): string {
  return key.startsWith(`${kind}/`) ? key.slice(kind.length + 1) : key;
}

/** Asks of a row what a form asks of a person; what a draft may leave open by hand is refused here, for nobody looks at each. */
@Injectable()
export class RowCheck {
  constructor(private readonly columns: ColumnRepository) {}

  /** The columns of these addresses, in the open transaction. */
  async columnsAt(paths: readonly string[]): Promise<ReadonlyMap<string, ContentColumn>> {
    const found = await this.columns.at([...new Set(paths)]);
    return new Map(found.map((column) => [column.path, column]));
  }

  /** The row as its command takes it; throws what a person would be told. */
  async given(scope: Scope, row: GivenArticle, column: ContentColumn | undefined): Promise<CreateArticleGiven> {
    if (!column) throw new ColumnNotFound({}, [{ field: 'columnPath', rule: 'CONTENT.COLUMN_NOT_FOUND' }]);
    await columnToWriteIn(scope, this.columns, column.id);
    await this.columns.know(row.kind ? [row.kind] : []);
    const kind = takenKind(column, row.kind);
    const length = [...row.title.trim()].length;
    if (length === 0 || length > TITLE_LENGTH) {
      throw new ImportedTitleLength({ most: TITLE_LENGTH }, [
        { field: 'title', rule: 'CONTENT.IMPORTED_TITLE_LENGTH' },
      ]);
    }
    const fields = Object.fromEntries(row.fields.map(({ key, value }) => [keyIn(kind, key), value ?? null]));
    const body = bodyOf(row.body);
    textsAfter({ title: row.title, body: null, fields }, emptyTexts(kindOf(kind).key));
    return { columnId: column.id, kind, title: row.title, body, fields };
  }

  /** Everything that is wrong with a row; nothing when it may become an article. */
  async problemsOf(scope: Scope, row: GivenArticle, column: ContentColumn | undefined): Promise<CellProblem[]> {
    try {
      await this.given(scope, row, column);
      return [];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code: rule, fields } = error;
      return fields.length > 0
        ? [...fields]
        : [{ field: rule === 'CONTENT.KIND_NOT_TAKEN' ? 'kind' : 'columnPath', rule }];
    }
  }
}
