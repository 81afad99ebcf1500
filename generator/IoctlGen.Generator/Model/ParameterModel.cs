namespace IoctlGen.Generator.Model;

/// <summary>One parameter, without its default value.</summary>
sealed record ParameterModel(string Modifiers, string Type, string Name);
