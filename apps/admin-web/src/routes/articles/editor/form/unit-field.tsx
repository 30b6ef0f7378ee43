import type { ReactElement } from 'react';
import { UnitSelect } from '../../../../components/index.js';
import { useMessages } from '../../../../i18n/catalogue.js';
import { useFieldWords, type KindField } from '../../kinds/kinds.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';

type UnitFieldProps = {
  field: KindField;
  value: string;
  /** What the unit is called that the value is the id of. */
  name: string;
  onChange: (id: string, name: string) => void;
};

/** A field that names a unit of the register. */
export function UnitField({ field, value, name, onChange }: UnitFieldProps): ReactElement {
  const t = useMessages(editorMessages);
  const say = useFieldWords();
  return (
    <div>
      <label htmlFor={fieldId(field.key)}>
        {say(field.word)} {field.isRequired && <span className="dim">{t('form.required')}</span>}
      </label>
      <UnitSelect
        id={fieldId(field.key)}
        allowClear
        value={value || null}
        current={value ? { id: value, name } : null}
        onChange={(id, unit) => onChange(id ?? '', unit?.name ?? '')}
      />
    </div>
  );
}
