import type { ArticleColumnsQuery } from '@jiyue/api-client';
import { type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { asked, type KindField } from '../../kinds/kinds.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields, FileRef } from '../fields.js';
import { ColumnsField } from './columns-field.js';
import { KindFieldInput } from './kind-field.js';
import { FieldFiles } from './field-files.js';
import { Picture } from './picture.js';
import { UnitField } from './unit-field.js';
import type { Uploads } from './use-uploads.js';

type RailFieldsProps = {
  fields: Fields;
  columns: ArticleColumnsQuery['columns'];
  declared: readonly KindField[];
  uploads: Uploads;
  now: () => Fields;
  onChange: (part: Partial<Fields>) => void;
};

const GROUPS = ['facts', 'summary'] as const;

/** The fields of the kind beside the text, group by group; pictures each by itself. */
export function RailFields({ fields, columns, declared, uploads, now, onChange }: RailFieldsProps): ReactElement {
  const t = useMessages(editorMessages);
  const write = (key: string, value: string, files: readonly FileRef[] = []): void =>
    onChange({ values: { ...fields.values, [key]: value }, files: [...files, ...fields.files] });
  const texts = asked(declared, fields.values).filter(({ files }) => files === 0);
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group} className="jy-sec">
          <h2>{t(`rail.${group}`)}</h2>
          <div className="bd">
            {texts
              .filter((field) => field.group === group)
              .map((field) => (
                <RailField
                  key={field.key}
                  field={field}
                  fields={fields}
                  columns={columns}
                  write={write}
                  onChange={onChange}
                />
              ))}
          </div>
        </section>
      ))}
      {asked(declared, fields.values)
        .filter(({ files }) => files > 0)
        .map((field) =>
          field.type === 'picture' ? (
            <Picture
              key={field.key}
              field={field}
              file={fields.files.find(({ id }) => id === fields.values[field.key]) ?? null}
              uploads={uploads}
              onChange={(file) => write(field.key, file?.id ?? '', file ? [file] : [])}
            />
          ) : (
            <FieldFiles key={field.key} field={field} fields={fields} uploads={uploads} now={now} onChange={onChange} />
          ),
        )}
    </>
  );
}

type RailFieldProps = Pick<RailFieldsProps, 'fields' | 'columns' | 'onChange'> & {
  field: KindField;
  write: (key: string, value: string) => void;
};

function RailField({ field, fields, columns, write, onChange }: RailFieldProps): ReactElement {
  const value = fields.values[field.key] ?? '';
  const named = (id: string, names: Fields['units']): void =>
    onChange({ values: { ...fields.values, [field.key]: id }, units: { ...fields.units, ...names } });
  if (field.type === 'columns')
    return <ColumnsField field={field} fields={fields} columns={columns} onChange={named} />;
  if (field.type !== 'unit') {
    return <KindFieldInput field={field} value={value} onChange={(now) => write(field.key, now)} />;
  }
  return (
    <UnitField
      field={field}
      value={value}
      name={fields.units?.[value] ?? value}
      onChange={(id, name) => named(id, id ? { [id]: name } : {})}
    />
  );
}
