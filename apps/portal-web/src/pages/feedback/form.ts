import { defineForm } from '../../forms/define-form.js';
import { messages as m } from '../../messages/index.js';
import { FORM, PAGE_PATH, RECEIVED } from './address.js';
import { feedbackPage } from './view.js';

/** Whether a page helped, in a click and a few words. */
export const feedbackForm = defineForm({
  key: 'feedback',
  address: FORM,
  result: RECEIVED,
  title: m.feedbackTitle,
  intro: m.feedbackIntro,
  button: m.feedbackButton,
  fields: [
    { name: 'about', label: m.feedbackPage, kind: 'hidden', isRequired: true, maxLength: 400, pattern: PAGE_PATH },
    {
      name: 'helpful',
      label: m.feedbackHelpful,
      kind: 'choice',
      isRequired: true,
      maxLength: 3,
      choices: [
        { value: 'yes', label: m.feedbackYes },
        { value: 'no', label: m.feedbackNo },
      ],
    },
    {
      name: 'text',
      label: m.feedbackText,
      kind: 'text',
      isRequired: false,
      maxLength: 500,
      hint: m.feedbackTextHint,
    },
  ],
  hasChallenge: true,
  limits: { perAddress: 20, perForm: 600 },
  page: feedbackPage,
});
