import { Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useMessages } from '../../../i18n/messages.js';
import { modelMessages } from '../messages.js';
import { type FieldValues, LIMITED, LISTED, METAS, PLACES, SPOKEN, TYPES } from '../model.js';
import { type FaultOf, refused } from './model-form.js';

type FieldCardProps = {
  at: number;
  field: FieldValues | undefined;
  /** Articles may say it already: its code and its type stay. */
  isKept: boolean;
  isLast: boolean;
  mayChange: boolean;
  faultOf: FaultOf;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
};

/** One field of a model: what it is called, what it takes, where it is seen. */
export function FieldCard(props: FieldCardProps) {
  const { at, field, isKept, mayChange, faultOf } = props;
  const t = useMessages(modelMessages);
  const type = field?.type ?? 'text';
  const item = (name: keyof FieldValues) => ({ name: [at, name], ...refused(faultOf(`fields.${at}.${name}`)) });
  return (
    <fieldset className="model-field">
      <legend>{t('fields.no', { no: at + 1 })}</legend>
      {mayChange && <Moves {...props} />}
      <div className="row wrap model-row">
        <Form.Item
          {...item('label')}
          label={t('d.label')}
          className="grow"
          rules={[{ required: true, whitespace: true, message: t('d.label') }]}
        >
          <Input maxLength={30} autoComplete="off" />
        </Form.Item>
        <Form.Item {...item('type')} label={t('d.type')} className="model-type">
          <Select
            {...(isKept && { disabled: true })}
            options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
          />
        </Form.Item>
      </div>
      {type === 'choice' && (
        <Form.Item {...item('choices')} label={t('d.choices')} extra={t('d.choicesHelp')}>
          <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={['，', ',']} />
        </Form.Item>
      )}
      {type === 'documentNumber' && (
        <Form.Item {...item('mask')} label={t('d.mask')} extra={t('d.maskHelp')}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
      )}
      <Form.Item {...item('place')} label={t('d.place')}>
        <Select options={PLACES.map((value) => ({ value, label: t(`place.${value}`) }))} />
      </Form.Item>
      <div className="row wrap">
        <Check at={at} name="isRequired" label={t('d.isRequired')} />
        {LISTED.includes(type) && <Check at={at} name="isInList" label={t('d.isInList')} />}
        {SPOKEN.includes(type) && <Check at={at} name="isSearched" label={t('d.isSearched')} />}
      </div>
      <More at={at} type={type} isKept={isKept} item={item} />
    </fieldset>
  );
}

function Check({ at, name, label }: { at: number; name: keyof FieldValues; label: string }) {
  return (
    <Form.Item name={[at, name]} valuePropName="checked" noStyle>
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  );
}

type MoreProps = { at: number; type: string; isKept: boolean; item: (name: keyof FieldValues) => object };

/** What most fields need not say. */
function More({ at, type, isKept, item }: MoreProps) {
  const t = useMessages(modelMessages);
  const metas = METAS.map((value) => ({ value, label: t(`meta.${value}`) }));
  return (
    <details>
      <summary>
        {t('d.more')}
        <span className="vh">{t('fields.no', { no: at + 1 })}</span>
      </summary>
      <Form.Item {...item('help')} label={t('d.help')}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <div className="row wrap model-row">
        <Form.Item {...item('key')} label={t('d.key')}>
          <Input maxLength={40} autoComplete="off" {...(isKept && { disabled: true })} />
        </Form.Item>
        {LIMITED.includes(type) && (
          <Form.Item {...item('max')} label={t('d.max')}>
            <InputNumber min={1} max={2000} precision={0} />
          </Form.Item>
        )}
        {SPOKEN.includes(type) && (
          <Form.Item {...item('meta')} label={t('d.meta')} extra={t('d.metaHelp')} className="grow">
            <Select allowClear placeholder={t('d.metaNone')} options={metas} />
          </Form.Item>
        )}
      </div>
    </details>
  );
}

function Moves({ at, isLast, onMove, onRemove }: FieldCardProps) {
  const t = useMessages(modelMessages);
  const no = { no: at + 1 };
  return (
    <div className="row model-moves">
      {at > 0 && (
        <button type="button" className="link quiet" aria-label={t('fields.up', no)} onClick={() => onMove(-1)}>
          {t('move.up')}
        </button>
      )}
      {!isLast && (
        <button type="button" className="link quiet" aria-label={t('fields.down', no)} onClick={() => onMove(1)}>
          {t('move.down')}
        </button>
      )}
      <button type="button" className="link quiet" aria-label={t('fields.remove', no)} onClick={onRemove}>
        {t('move.remove')}
      </button>
    </div>
  );
}
