import { type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import type { KindField } from '../../kinds/kinds.js';
import { editorMessages } from '../editor.messages.js';
import type { Fields, FileRef } from '../fields.js';
import { KindFieldInput } from './kind-field.js';
import { Picture } from './picture.js';
import type { Uploads } from './use-uploads.js';

type RailFieldsProps = {
  fields: Fields;
  declared: readonly KindField[];
  uploads: Uploads;
  onChange: (part: Partial<Fields>) => void;
};

const GROUPS = ['facts', 'summary'] as const;

/** The fields of the kind beside the text, group by group; pictures each by itself. */
export function RailFields({ fields, declared, uploads, onChange }: RailFieldsProps): ReactElement {
  const t = useMessages(editorMessages);
  const write = (key: string, value: string, files: readonly FileRef[] = []): void =>
    onChange({ values: { ...fields.values, [key]: value }, files: [...files, ...fields.files] });
  const texts = declared.filter(({ type }) => type !== 'picture');
  return (
    <>
      {GROUPS.map((group) => (
        <section key={group} className="jy-sec">
          <h2>{t(`rail.${group}`)}</h2>
          <div className="bd">
            {texts
              .filter((field) => field.group === group)
              .map((field) => (
                <KindFieldInput
                  key={field.key}
                  field={field}
                  value={fields.values[field.key] ?? ''}
                  onChange={(value) => write(field.key, value)}
                />
              ))}
          </div>
        </section>
      ))}
      {declared
        .filter(({ type }) => type === 'picture')
        .map((field) => (
          <Picture
            key={field.key}
            field={field}
            file={fields.files.find(({ id }) => id === fields.values[field.key]) ?? null}
            uploads={uploads}
            onChange={(file) => write(field.key, file?.id ?? '', file ? [file] : [])}
          />
        ))}
    </>
  );
}
