using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Reads the buffers of a code from the signature of its method: the shapes of the README's table of buffers, row by row.</summary>
sealed class ShapeReader
{
    readonly IMethodSymbol _method;
    readonly MethodDeclarationSyntax _declaration;
    readonly bool _isInDirect;
    readonly ShapeFacts _shape = new();

    ShapeReader(IMethodSymbol method, MethodDeclarationSyntax declaration, bool isInDirect)
    {
        _method = method;
        _declaration = declaration;
        _isInDirect = isInDirect;
    }

    bool IsAsync => _shape.Completion != Completion.Synchronous;

    public static ShapeFacts Read(IMethodSymbol method, MethodDeclarationSyntax declaration, IParameterSymbol? device, bool isInDirect)
    {
        var reader = new ShapeReader(method, declaration, isInDirect);
        var value = reader.ReadReturn();
        foreach (var parameter in method.Parameters)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter, device))
                reader.ReadParameter(parameter, reader.SyntaxOf(parameter));
        }

        reader.ReadValue(value);
        return reader._shape;
    }

    ParameterSyntax SyntaxOf(IParameterSymbol parameter) => _declaration.ParameterList.Parameters[parameter.Ordinal];

    /// <summary>Takes Task, ValueTask and IoctlResult off the return type; what is left is the value.</summary>
    TypeUse? ReadReturn()
    {
        var type = new TypeUse(_method.ReturnType, _declaration.ReturnType);
        if (_method.ReturnsByRef || _method.ReturnsByRefReadonly)
            NoShape(_declaration.ReturnType, "the return by reference", "the driver's output is returned by value");

        TypeUse? value = type;
        if (KnownTypes.IsTask(type.Symbol, "Task") || KnownTypes.IsTask(type.Symbol, "ValueTask"))
        {
            _shape.Completion = type.Symbol.Name == "Task" ? Completion.Task : Completion.ValueTask;
            value = type.Argument;
        }
        else if (_method.ReturnsVoid)
        {
            value = null;
        }

        if (value is { } result && KnownTypes.IsRuntime(result.Symbol, "IoctlResult"))
        {
            _shape.ReportsResult = true;
            value = result.Argument;
        }

        return value;
    }

    void ReadParameter(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        var type = new TypeUse(parameter.Type, syntax.Type!);
        if (KnownTypes.IsCancellationToken(parameter.Type))
            ReadToken(parameter, syntax);
        else if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            ReadOutParameter(parameter, syntax, type);
        else if (IsView(type, "Span", "Memory"))
            ReadOutputArray(parameter, syntax, type);
        else if (IsView(type, "ReadOnlySpan", "ReadOnlyMemory"))
            ReadInputArray(parameter, syntax, type);
        else if (KnownTypes.IsRuntime(type.Symbol, "IoctlInput") && type.NotNullable.Argument is { } header)
            AddInput(InputShape.Builder, parameter, syntax, header);
        else
            ReadInputStructure(parameter, syntax, type);
    }

    void ReadToken(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            NoShape(syntax, Subject(parameter), "a cancellation token is passed by value");
        else if (!IsAsync)
            NoShape(syntax, Subject(parameter), "a synchronous call cannot be cancelled; return Task or ValueTask");
        else if (_shape.CancellationToken is not null)
            NoShape(syntax, Subject(parameter), "there is a cancellation token already");
        else
            _shape.CancellationToken = parameter;
    }

    void ReadOutParameter(IParameterSymbol parameter, ParameterSyntax syntax, TypeUse type)
    {
        if (IsAsync)
            NoShape(syntax, Subject(parameter), "the driver writes after an asynchronous method has returned; return the structure instead");
        else if (parameter.RefKind == RefKind.Out)
            AddOutput(OutputShape.OutParameter, parameter, syntax, type);
        else if (_shape.Input is not null)
            NoShape(syntax, Subject(parameter), $"'ref' is input and output at once, and '{_shape.Input.Name}' is the input already; use 'out'");
        else if (AddOutput(OutputShape.RefParameter, parameter, syntax, type))
            (_shape.Input, _shape.InputType) = (parameter, type);
    }

    void ReadOutputArray(IParameterSymbol parameter, ParameterSyntax syntax, TypeUse type)
    {
        var name = type.Symbol.Name;
        if (name == (IsAsync ? "Span" : "Memory"))
            NoShape(syntax, Subject(parameter), $"{(IsAsync ? "an asynchronous" : "a synchronous")} method takes {(IsAsync ? "Memory" : "Span")}<T>");
        else
            AddOutput(OutputShape.Array, parameter, syntax, type.Argument!.Value);
    }

    void ReadInputArray(IParameterSymbol parameter, ParameterSyntax syntax, TypeUse type)
    {
        var name = type.Symbol.Name;
        if (name == (IsAsync ? "ReadOnlySpan" : "ReadOnlyMemory"))
            NoShape(syntax, Subject(parameter), $"{(IsAsync ? "an asynchronous" : "a synchronous")} method takes {(IsAsync ? "ReadOnlyMemory" : "ReadOnlySpan")}<T>");
        else if (_isInDirect && _shape.Input is not null && _shape.Data is null)
            AddData(parameter, syntax, type.Argument!.Value);
        else
            AddInput(InputShape.Array, parameter, syntax, type.Argument!.Value);
    }

    void ReadInputStructure(IParameterSymbol parameter, ParameterSyntax syntax, TypeUse type)
    {
        if (type.Symbol.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || type.Symbol is { IsReferenceType: true, TypeKind: not TypeKind.Error })
            NoShape(syntax, Subject(parameter), "an input is an unmanaged structure, a ReadOnlySpan<T> or (asynchronous) a ReadOnlyMemory<T> of them, or an IoctlInput<THeader>");
        else
            AddInput(InputShape.Structure, parameter, syntax, type);
    }

    /// <summary>What is returned besides completion and outcome: the output, or the count of an output array.</summary>
    void ReadValue(TypeUse? value)
    {
        if (_shape.OutputShape == OutputShape.Array)
        {
            if (value is not { Symbol.SpecialType: SpecialType.System_Int32 })
                NoShape(_declaration.ReturnType, "the return type", $"with the output '{_shape.Output!.Name}' the method returns int, the count of whole elements that were written");
        }
        else if (value is { } type)
        {
            if (VariableOutput.Read(type) is { } variable)
                ReadVariable(variable, type);
            else if (type.Symbol.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || type.Symbol is { IsReferenceType: true, TypeKind: not TypeKind.Error })
                NoShape(_declaration.ReturnType, $"the return type '{type.DisplayText}'", "an output is an unmanaged structure, a T[], a string, an IoctlBuffer, an IoctlBuffer<THeader>, an IoctlPages<TInput, THeader>, or a Span<T> parameter with the count returned as int");
            else
                AddOutput(OutputShape.Returned, parameter: null, _declaration.ReturnType, type);
        }
    }

    void ReadVariable(VariableOutput variable, TypeUse type)
    {
        if (variable.Shape is OutputShape.Text or OutputShape.Buffer)
            AddOutput(variable.Shape, parameter: null, _declaration.ReturnType, type, variable.Type, mayBeReference: true);
        else if (variable.Shape != OutputShape.Pages || RequireCursor(type))
            AddOutput(variable.Shape, parameter: null, _declaration.ReturnType, type, variable.Type);
    }

    /// <summary>Pages begin with an input of the method's, and are both enumerables at once.</summary>
    bool RequireCursor(TypeUse pages)
    {
        var cursor = pages.NotNullable.ArgumentAt(0);
        if (IsAsync || _shape.ReportsResult)
            NoShape(_declaration.ReturnType, $"the return type '{pages.DisplayText}'", "pages are asked for when they are enumerated (foreach, await foreach), and throw then; return IoctlPages<TInput, THeader> itself");
        else if (_shape.InputShape != InputShape.Structure || !IsTheSame(_shape.InputType!.Value, cursor))
            NoShape(_declaration.ReturnType, $"the return type '{pages.DisplayText}'", $"the method takes the input of the first page, a '{cursor.DisplayText}'");
        else
            _shape.Cursor = cursor;
        return _shape.Cursor is not null;
    }

    /// <summary>Types that another generator writes are known by their names alone: two of them may be the same.</summary>
    static bool IsTheSame(TypeUse input, TypeUse cursor) =>
        cursor.IsUnresolved ? input.IsUnresolved : SymbolEqualityComparer.Default.Equals(input.Symbol, cursor.Symbol);

    void AddInput(InputShape kind, IParameterSymbol parameter, SyntaxNode node, TypeUse type)
    {
        if (_shape.Input is { } other)
            NoShape(node, Subject(parameter), $"'{other.Name}' is the input already; only a code of InDirect has a second one, a ReadOnlySpan<T>");
        else if (RequireUnmanaged(node, type))
            (_shape.InputShape, _shape.Input, _shape.InputType) = (kind, parameter, type);
    }

    void AddData(IParameterSymbol parameter, SyntaxNode node, TypeUse type)
    {
        if (type is { Symbol.SpecialType: not SpecialType.System_Byte, IsUnresolved: false })
            NoShape(node, Subject(parameter), "the second buffer of an InDirect code is a ReadOnlySpan<byte> (asynchronous: ReadOnlyMemory<byte>)");
        else
            _shape.Data = parameter;
    }

    bool AddOutput(OutputShape kind, IParameterSymbol? parameter, SyntaxNode node, TypeUse type) =>
        AddOutput(kind, parameter, node, type, type);

    bool AddOutput(OutputShape kind, IParameterSymbol? parameter, SyntaxNode node, TypeUse declared, TypeUse type, bool mayBeReference = false)
    {
        if (_isInDirect)
        {
            _shape.Problems.Add(new(ShapeProblemKind.OutputOnInDirect, node, _method.Name));
            return false;
        }

        if (_shape.OutputShape != OutputShape.None)
        {
            NoShape(node, parameter is null ? $"the return type '{declared.DisplayText}'" : Subject(parameter), $"'{_shape.Output!.Name}' is the output already");
            return false;
        }

        if (!mayBeReference && !RequireUnmanaged(node, type))
            return false;

        (_shape.OutputShape, _shape.Output, _shape.OutputType) = (kind, parameter, type);
        return true;
    }

    bool RequireUnmanaged(SyntaxNode node, TypeUse type)
    {
        if (BufferType.WhyNot(type.Symbol) is not { } reason)
            return true;

        _shape.Problems.Add(new(ShapeProblemKind.NotUnmanaged, node, type.DisplayText, reason, _method.Name));
        return false;
    }

    static bool IsView(TypeUse type, string span, string memory) =>
        type.Argument is not null && (KnownTypes.IsSystem(type.Symbol, span) || KnownTypes.IsSystem(type.Symbol, memory));

    static string Subject(IParameterSymbol parameter) =>
        $"the parameter '{parameter.Name}' of type '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";

    void NoShape(SyntaxNode node, string subject, string reason) =>
        _shape.Problems.Add(new(ShapeProblemKind.NoShape, node, _method.Name, subject, reason));
}
