import { Can, CurrentScope } from '@jiyue/auth';
import type { Scope } from '@jiyue/tenancy';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { asColumnImport, ColumnImportType, ImportColumnsInput } from './column-import.types.js';
import { ImportColumns } from './import-columns.js';

/** Columns that come from a file. */
@Resolver()
export class ColumnImportResolver {
  constructor(private readonly imports: ImportColumns) {}

  @Query(() => ColumnImportType, { description: 'what importColumns would do, and what is wrong per row' })
  @Can('create', 'Column')
  async judgeColumnRows(
    @CurrentScope() scope: Scope,
    @Args('input') { rows }: ImportColumnsInput,
  ): Promise<ColumnImportType> {
    return asColumnImport(await this.imports.judge(scope, rows));
  }

  @Mutation(() => ColumnImportType)
  @Can('create', 'Column')
  async importColumns(
    @CurrentScope() scope: Scope,
    @Args('input') { rows }: ImportColumnsInput,
  ): Promise<ColumnImportType> {
    return asColumnImport(await this.imports.run(scope, rows));
  }
}
