import { expect, type Page } from '@playwright/test';

/** Answers whether time that the application did not see belongs to the steps that ran. */
export async function answerGap(
  page: Page,
  title: string | RegExp,
  answer: 'Hitung' | 'Jangan hitung',
): Promise<void> {
  const question = page.getByRole('dialog', { name: title });
  await question.getByRole('button', { name: answer, exact: true }).click();
  await expect(question).toHaveCount(0);
}
