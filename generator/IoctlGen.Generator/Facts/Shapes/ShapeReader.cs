using IoctlGen.Generator.Model;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Reads the buffers of a code from the signature of its method: the shapes of the README's table of buffers, row by row.</summary>
sealed class ShapeReader
{
    readonly IMethodSymbol _method;
    readonly MethodDeclarationSyntax _declaration;
    readonly uint? _transferMethod;
    readonly ShapeFacts _shape = new();

    ShapeReader(IMethodSymbol method, MethodDeclarationSyntax declaration, uint? transferMethod)
    {
        _method = method;
        _declaration = declaration;
        _transferMethod = transferMethod;
    }

    bool IsInDirect => _transferMethod == CtlCode.InDirect;

    /// <summary>Whether the driver has the second buffer itself, and not a copy that is made of it afterwards: it can read it before it writes.</summary>
    bool IsExchanged => _transferMethod is CtlCode.OutDirect or CtlCode.Neither;

    bool IsAsync => _shape.Completion != Completion.Synchronous;

    public static ShapeFacts Read(IMethodSymbol method, MethodDeclarationSyntax declaration, IParameterSymbol? device, uint? transferMethod)
    {
        var reader = new ShapeReader(method, declaration, transferMethod);
        var value = reader.ReadReturn();
        foreach (var parameter in method.Parameters)
        {
            if (!SymbolEqualityComparer.Default.Equals(parameter, device))
                reader.ReadParameter(parameter, reader.SyntaxOf(parameter));
        }

        reader.ReadValue(value);
        reader.RequireSizedOutput();
        reader.ReadOwned();
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
        if (OwnedField.Of(parameter, syntax) is { } owner)
            _shape.Owned.Add(owner);
        else if (KnownTypes.IsCancellationToken(parameter.Type))
            ReadToken(parameter, syntax);
        else if (IsOutputSize(parameter, syntax))
            ReadOutputSize(parameter, syntax);
        else if (parameter.RefKind is RefKind.Out or RefKind.Ref)
            ReadOutParameter(parameter, syntax, type);
        else if (IsView(type, "Span", "Memory"))
            ReadOutputArray(parameter, syntax, type);
        else if (IsView(type, "ReadOnlySpan", "ReadOnlyMemory"))
            ReadInputArray(parameter, syntax, type);
        else if (KnownTypes.IsRuntime(type.Symbol, "IoctlInput") && type.NotNullable.Argument is { } header)
            AddInput(InputShape.Builder, parameter, syntax, header);
        else if (type.Symbol.SpecialType == SpecialType.System_String)
            AddInput(InputShape.Text, parameter, syntax, type.NotNullable, mayBeReference: true);
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
        else if (_shape.Input is not null && (IsExchanged || IsInDirect))
            AddOutput(OutputShape.SecondRefParameter, parameter, syntax, type);
        else if (_shape.Input is not null)
            NoShape(syntax, Subject(parameter), $"'ref' is input and output at once, and '{_shape.Input.Name}' is the input already; the driver of a Buffered code does not get what the second buffer holds, so use 'out'");
        else if (AddOutput(OutputShape.RefParameter, parameter, syntax, type))
            (_shape.Input, _shape.InputType) = (parameter, type);
    }

    static bool IsOutputSize(IParameterSymbol parameter, ParameterSyntax syntax) => ContractAttributes.Of(parameter, syntax, AttributeNames.OutputSizeParameter) is not null;

    void ReadOutputSize(IParameterSymbol parameter, ParameterSyntax syntax)
    {
        if (parameter is not { RefKind: RefKind.None, Type.SpecialType: SpecialType.System_Int32 })
            NoShape(syntax, Subject(parameter), "[OutputSize] says how many bytes the output has, as an int that is passed by value");
        else if (_shape.OutputSize is { } other)
            NoShape(syntax, Subject(parameter), $"'{other.Name}' says how large the output is already");
        else
            _shape.OutputSize = parameter;
    }

    /// <summary>All other outputs have the size of their structures, or of the caller's span.</summary>
    void RequireSizedOutput()
    {
        if (_shape is { OutputSize: { } size, Problems.Count: 0 } && !BufferOptions.IsSizedByRuntime(_shape.OutputShape))
            NoShape(SyntaxOf(size), Subject(size), "[OutputSize] is for methods that return T[], string, IoctlBuffer, IoctlBuffer<THeader> or IoctlPages<TInput, THeader>");
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
        else
            AddInput(InputShape.Array, parameter, syntax, type.Argument!.Value);
    }

    void ReadInputStructure(IParameterSymbol parameter, ParameterSyntax syntax, TypeUse type)
    {
        if (type.Symbol.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer || type.Symbol is { IsReferenceType: true, TypeKind: not TypeKind.Error })
            NoShape(syntax, Subject(parameter), "an input is an unmanaged structure, a ReadOnlySpan<T> or (asynchronous) a ReadOnlyMemory<T> of them, an IoctlInput<THeader>, or a string");
        else
            AddInput(InputShape.Structure, parameter, syntax, type);
    }

    /// <summary>Last, when the input is known that has the fields.</summary>
    void ReadOwned()
    {
        foreach (var owner in _shape.Owned)
        {
            if (OwnedFieldReader.Read(owner, _shape) is { } finding)
                NoShape(owner.Syntax, Subject(owner.Parameter), finding);
        }
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

    void AddInput(InputShape kind, IParameterSymbol parameter, SyntaxNode node, TypeUse type, bool mayBeReference = false)
    {
        if (_shape.Input is { } other)
            AddData(kind, parameter, node, type, other);
        else if (mayBeReference || RequireUnmanaged(node, type))
            (_shape.InputShape, _shape.Input, _shape.InputType) = (kind, parameter, type);
    }

    /// <summary>The second buffer of a code whose driver reads it.</summary>
    void AddData(InputShape kind, IParameterSymbol parameter, SyntaxNode node, TypeUse type, IParameterSymbol input)
    {
        if (_shape.Data is { } second)
            NoShape(node, Subject(parameter), $"'{input.Name}' and '{second.Name}' are the inputs already");
        else if (_shape.Output is { } output)
            NoShape(node, Subject(parameter), $"'{output.Name}' is the second buffer already");
        else if (_transferMethod == CtlCode.OutDirect)
            NoShape(node, Subject(parameter), $"'{input.Name}' is the input already; what the driver of an OutDirect code reads in the second buffer is passed with 'ref', as Span<T> or (asynchronous) as Memory<T>");
        else if (!IsInDirect && !IsExchanged)
            NoShape(node, Subject(parameter), $"'{input.Name}' is the input already; only drivers of InDirect and Neither codes read a second one");
        else if (kind is InputShape.Builder or InputShape.Text || (kind == InputShape.Array && type is { Symbol.SpecialType: not SpecialType.System_Byte, IsUnresolved: false }))
            NoShape(node, Subject(parameter), "the second input is an unmanaged structure or a ReadOnlySpan<byte> (asynchronous: ReadOnlyMemory<byte>)");
        else if (RequireUnmanaged(node, type))
            (_shape.DataShape, _shape.Data, _shape.DataType) = (kind, parameter, type);
    }

    bool AddOutput(OutputShape kind, IParameterSymbol? parameter, SyntaxNode node, TypeUse type) =>
        AddOutput(kind, parameter, node, type, type);

    bool AddOutput(OutputShape kind, IParameterSymbol? parameter, SyntaxNode node, TypeUse declared, TypeUse type, bool mayBeReference = false)
    {
        if (IsInDirect)
        {
            _shape.Problems.Add(new(ShapeProblemKind.OutputOnInDirect, node, _method.Name));
            return false;
        }

        if (_shape.OutputShape != OutputShape.None)
        {
            NoShape(node, parameter is null ? $"the return type '{declared.DisplayText}'" : Subject(parameter), $"'{_shape.Output!.Name}' is the output already");
            return false;
        }

        if (_shape.Data is { } data)
        {
            NoShape(node, parameter is null ? $"the return type '{declared.DisplayText}'" : Subject(parameter), $"'{data.Name}' is the second buffer already, which the driver reads; pass it with 'ref' if the driver writes it, too");
            return false;
        }

        if (!mayBeReference && !RequireUnmanaged(node, type))
            return false;

        (_shape.OutputShape, _shape.Output, _shape.OutputType) = (kind, parameter, type);
        return true;
    }

    bool RequireUnmanaged(SyntaxNode node, TypeUse type)
    {
        if (BufferType.WhyNot(type.Symbol, out var marshalled) is not { } reason)
            return true;

        var instead = BufferType.HandleIn(type.Symbol) is { } handle
            ? $"declare the field as nint, and take the handle in a parameter '[IoctlField({FieldPath.Written(type, handle)})] SafeHandle', which the call holds and fills in"
            : "declare an unmanaged structure, laid out as the driver has it";
        _shape.Problems.Add(new(ShapeProblemKind.NotUnmanaged, node, type.DisplayText, reason, _method.Name, instead) { Marshalled = marshalled });
        return false;
    }

    static bool IsView(TypeUse type, string span, string memory) =>
        type.Argument is not null && (KnownTypes.IsSystem(type.Symbol, span) || KnownTypes.IsSystem(type.Symbol, memory));

    static string Subject(IParameterSymbol parameter) =>
        $"the parameter '{parameter.Name}' of type '{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}'";

    void NoShape(SyntaxNode node, string subject, string reason) =>
        _shape.Problems.Add(new(ShapeProblemKind.NoShape, node, _method.Name, subject, reason));
}
