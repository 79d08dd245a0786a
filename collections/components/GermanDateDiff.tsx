'use client'
import type { DateFieldClient, FieldDiffClientProps } from 'payload'
import { isInstant } from '../time/isInstant.ts'
import { showInBerlin } from '../time/showInBerlin.ts'
import { pickerOf } from './pickerOf.ts'
import { ShownDiff } from './ShownDiff.tsx'

/** The change of a date between two versions, in German time like the field and the lists. */
export const GermanDateDiff = (props: FieldDiffClientProps<DateFieldClient>) => (
  <ShownDiff
    {...props}
    className="date-diff"
    show={(value) =>
      isInstant(value) ? showInBerlin(value, pickerOf(props.field).displayFormat) : ''
    }
  />
)
