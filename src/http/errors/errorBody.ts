type Refusal = { code: string; field?: string; message: string }

/** The body of every refusal; `errors` repeats it in the shape that Payload's own clients read. */
export const errorBody = ({ code, field, message }: Refusal): Refusal & { errors: Refusal[] } => {
  const described = { code, ...(field ? { field } : {}), message }
  return { ...described, errors: [described] }
}
