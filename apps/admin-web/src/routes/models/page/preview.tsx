import { useState } from 'react';
import { useMessages } from '../../../i18n/messages.js';
import { KindFieldInput } from '../../articles/editor/form/kind-field.js';
import { UnitField } from '../../articles/editor/form/unit-field.js';
import { modelMessages } from '../messages.js';
import { asKindField, type FieldValues } from '../model.js';

/** The fields as the editor of an article gets them, drawn by what draws them there. */
export function Preview({ fields }: { fields: readonly (FieldValues | undefined)[] }) {
  const t = useMessages(modelMessages);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const drawn = fields.flatMap((field) => (field?.label.trim() ? [asKindField(field)] : []));
  return (
    <aside className="model-preview" aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <p className="muted sm">{drawn.length > 0 ? t('previewNote') : t('fields.none')}</p>
      {drawn.map((field) => {
        const props = {
          field,
          value: values[field.key] ?? '',
          onChange: (value: string) => setValues((before) => ({ ...before, [field.key]: value })),
        };
        if (field.type === 'unit') return <UnitField key={field.key} {...props} name="" />;
        if (field.files === 0) return <KindFieldInput key={field.key} {...props} />;
        return (
          <p key={field.key}>
            {field.word} <span className="dim sm">{t('previewFiles')}</span>
          </p>
        );
      })}
    </aside>
  );
}
