'use client'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { isInstant } from '../time/isInstant.ts'
import { showInBerlin } from '../time/showInBerlin.ts'
import { pickerOf } from './pickerOf.ts'

/** A date of a list in German time, whatever zone the server or the browser is in. */
export const GermanDateCell = ({ cellData, field }: DefaultCellComponentProps<DateFieldClient>) => (
  <span>{isInstant(cellData) ? showInBerlin(cellData, pickerOf(field).displayFormat) : ''}</span>
)
