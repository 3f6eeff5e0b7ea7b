declare module 'asl-validator' {
  type Verdict = { isValid: boolean; errorsText: (separator?: string) => string }
  export default function aslValidator(definition: object): Verdict
}
