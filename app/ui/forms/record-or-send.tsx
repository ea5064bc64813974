import {
  recordingField,
  recordingLimitBytes,
  recordingLimitMegabytes,
  recordingLimitMinutes,
} from "#app/kernel/audio/recording.ts"
import { Button } from "#app/ui/components/button.tsx"
import { FileField } from "#app/ui/forms/file-field.tsx"
import { Form } from "#app/ui/forms/form.tsx"
import { type Problem, problemOf } from "#app/ui/forms/problem.ts"
import { Recorder } from "#app/ui/forms/recorder.tsx"
import { useWords } from "#app/ui/language/use-words.ts"

/** Two ways to say something aloud: here (with the island `record`), or with any file of sound. */
export function RecordOrSend({ problems }: { readonly problems: readonly Problem[] | undefined }) {
  const words = useWords().voice.answer
  return (
    <>
      <Recorder
        form="recording-file"
        field={recordingField}
        limitMegabytes={recordingLimitMegabytes}
        limitBytes={recordingLimitBytes}
      />
      <Form id="recording-file" files>
        <FileField
          name={recordingField}
          label={words.file}
          hint={words.fileHint(recordingLimitMegabytes, recordingLimitMinutes)}
          problem={problemOf(problems, recordingField)}
          accept="audio/*,.m4a,.amr,.caf,.opus"
        />
        <Button kind="secondary">{words.save}</Button>
      </Form>
    </>
  )
}
