namespace IoctlGen.Tool.Import;

/// <summary>A constant.</summary>
/// <param name="Summary">What the header says of it; empty for nothing.</param>
/// <param name="Type">Its type: <c>const uint</c>, or <c>static readonly Guid</c>.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Value">The expression of its value.</param>
sealed record ImportedConstant(string Summary, string Type, string Name, string Value);
