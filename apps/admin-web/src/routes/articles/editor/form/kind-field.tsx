import { Input, Select } from 'antd';
import { useState, type ReactElement } from 'react';
import { useMessages } from '../../../../i18n/catalogue.js';
import { choiceOf, hintOf, useFieldWords, type KindField } from '../../kinds/kinds.js';
import { formFault } from '../checks/field-findings.js';
import { fieldId } from '../checks/use-checks.js';
import { editorMessages } from '../editor.messages.js';

type KindFieldProps = { field: KindField; value: string; onChange: (value: string) => void };

/** One declared field with its name, its count and what is wrong with it. */
export function KindFieldInput({ field, value, onChange }: KindFieldProps): ReactElement {
  const t = useMessages(editorMessages);
  const say = useFieldWords();
  const [wasLeft, setLeft] = useState(false);
  const fault = wasLeft ? formFault(field, value) : null;
  const wrong = `${fieldId(field.key)}-wrong`;
  return (
    <div onBlur={() => setLeft(true)}>
      <label htmlFor={fieldId(field.key)}>
        {say(field.word)} <Asked field={field} />
        {field.advised !== null && (
          <span className="dim">
            {t('form.count', { length: [...value.trim()].length, limit: field.advised ?? field.max })}
          </span>
        )}
      </label>
      <Control field={field} value={value} onChange={onChange} describedBy={wrong} isWrong={fault !== null} />
      <div id={wrong} className="bad sm">
        {fault && t(`form.${fault}`, { field: say(field.word) })}
        {fault === 'fieldForm' && field.mask && ` ${t('form.mask', { mask: field.mask })}`}
      </div>
    </div>
  );
}

/** Whether it must be filled in, or is not asked for any more. */
export function Asked({ field: { isRequired, isRetired } }: Pick<KindFieldProps, 'field'>): ReactElement | null {
  const t = useMessages(editorMessages);
  if (!isRequired && !isRetired) return null;
  return <span className="dim">{t(isRetired ? 'form.retired' : 'form.required')}</span>;
}

type ControlProps = KindFieldProps & { describedBy: string; isWrong: boolean };

function Control({ field, value, onChange, describedBy, isWrong }: ControlProps): ReactElement {
  const say = useFieldWords();
  const hint = hintOf(field, say);
  const shared = {
    id: fieldId(field.key),
    'aria-required': field.isRequired,
    'aria-invalid': isWrong,
    'aria-describedby': describedBy,
    status: isWrong ? ('error' as const) : ('' as const),
    disabled: field.isRetired,
    ...(hint && { placeholder: hint }),
  };
  if (field.type === 'choice') {
    const options = field.choices.map((one) => ({ value: one, label: choiceOf(field, one, say) }));
    return (
      <Select
        {...shared}
        className="jy-wide"
        allowClear
        value={value || null}
        options={options}
        onChange={(one) => onChange(one ?? '')}
      />
    );
  }
  if (field.type === 'longText') {
    return <Input.TextArea {...shared} rows={3} value={value} onChange={(event) => onChange(event.target.value)} />;
  }
  const type = field.type === 'date' || field.type === 'url' ? field.type : 'text';
  return <Input {...shared} type={type} value={value} onChange={(event) => onChange(event.target.value)} />;
}
