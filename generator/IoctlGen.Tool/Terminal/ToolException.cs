namespace IoctlGen.Tool.Terminal;

/// <summary>Input that is no good: becomes one line on standard error and <see cref="ExitCodes.BadInput"/>.</summary>
/// <param name="message">What is wrong, where (as compilers write it: <c>Public.h(12,9)</c>), and how to fix it.</param>
sealed class ToolException(string message) : Exception(message);
