package dragoman.house;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides for {@link NeedsTool}. */
class ToolCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getElement(), NeedsTool.class)
                .map(needs -> decide(
                        needs.value(), needs.value().isHere(), nameOf(context), NotRun.ofThisRun(), areRequired()))
                .orElseGet(() -> ConditionEvaluationResult.enabled("needs no tool"));
    }

    static ConditionEvaluationResult decide(Tool tool, boolean here, String test, NotRun notRun, boolean required) {
        if (here) {
            return ConditionEvaluationResult.enabled(tool + " is here");
        }
        if (required) {
            throw new AssertionError(
                    test + " needs " + tool.packages() + ", and -Ddragoman.tools=required forbids to skip it");
        }
        notRun.add(tool, test);
        return ConditionEvaluationResult.disabled(tool + " is not installed");
    }

    private static boolean areRequired() {
        return "required".equals(System.getProperty("dragoman.tools"));
    }

    private static String nameOf(ExtensionContext context) {
        String type = context.getRequiredTestClass().getSimpleName();
        return context.getTestMethod().map(method -> type + "." + method.getName()).orElse(type);
    }
}
