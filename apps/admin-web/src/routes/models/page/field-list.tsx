import { Button, Form, type FormInstance } from 'antd';
import { useMessages } from '../../../i18n/messages.js';
import { modelMessages } from '../messages.js';
import { fieldValues, type FieldValues, type Model, type ModelValues, newField } from '../model.js';
import { FieldCard } from './field-card.js';
import type { FaultOf } from './model-form.js';

type FieldListProps = { model: Model | null; form: FormInstance<ModelValues>; mayChange: boolean; faultOf: FaultOf };

/** The fields in the order of the form; those that were taken out can be brought back. */
export function FieldList({ model, form, mayChange, faultOf }: FieldListProps) {
  const t = useMessages(modelMessages);
  const now: FieldValues[] = Form.useWatch('fields', form) ?? [];
  const before = model?.modelFields ?? [];
  const gone = before.filter(({ key }) => !now.some((field) => field.key === key));
  const taken = [...now, ...before].map(({ key }) => key);
  return (
    <Form.List name="fields">
      {(items, { add, remove, move }) => (
        <section className="model-fields" aria-labelledby="model-fields">
          <h2 id="model-fields">{t('fields')}</h2>
          {items.length === 0 && <p className="muted">{t('fields.none')}</p>}
          <ol>
            {items.map(({ key, name }) => (
              <li key={key}>
                <FieldCard
                  at={name}
                  field={now[name]}
                  isKept={before.some((field) => field.key === now[name]?.key)}
                  isLast={name === items.length - 1}
                  mayChange={mayChange}
                  faultOf={faultOf}
                  onMove={(by) => move(name, name + by)}
                  onRemove={() => remove(name)}
                />
              </li>
            ))}
          </ol>
          {mayChange && <Button onClick={() => add(newField(taken))}>{t('fields.add')}</Button>}
          {gone.length > 0 && (
            <div className="model-gone">
              <p className="muted sm">{t('fields.gone')}</p>
              <ul>
                {gone.map((field) => (
                  <li key={field.key} className="row">
                    {field.label}
                    {mayChange && (
                      <button
                        type="button"
                        className="link"
                        aria-label={t('fields.backOne', { label: field.label })}
                        onClick={() => add(fieldValues(field))}
                      >
                        {t('fields.back')}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      )}
    </Form.List>
  );
}
